package io.probity.assessment.disciplining;

import io.probity.assessment.handling.InvestigationDesk;
import io.probity.assessment.handling.Officers;
import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Councillors under their code, employees to the Manager People and Culture (MC-19). */
@Path("/councils/{council}/complaints/{complaint}/investigation/discipline-referrals")
class ReferForDisciplineResource {
    @Inject
    InvestigationDesk desk;

    @Inject
    CurrentCall call;

    @POST
    @Permission("refer-for-discipline")
    public Uni<Response> take(String council, UUID complaint, @Valid @NotNull DisciplineRequest request) {
        return desk.handle(council, complaint, request.toCommand(Officers.of(call.caller())));
    }
}
