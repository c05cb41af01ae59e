package io.probity.assessment.deciding;

import io.probity.assessment.handling.InvestigationDesk;
import io.probity.assessment.handling.Officers;
import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** With remedy, reasons, improvements and an apology where one is warranted (HV-10, HV-44). */
@Path("/councils/{council}/complaints/{complaint}/investigation/outcome")
class DecideOutcomeResource {
    @Inject
    InvestigationDesk desk;

    @Inject
    CurrentCall call;

    @PUT
    @Permission("decide-outcome")
    public Uni<Response> take(String council, UUID complaint, @Valid @NotNull OutcomeRequest request) {
        return desk.handle(council, complaint, request.toCommand(Officers.of(call.caller())));
    }
}
