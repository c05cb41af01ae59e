package io.probity.assessment.managing;

import io.probity.assessment.handling.Codes;
import io.probity.assessment.handling.InvestigationDesk;
import io.probity.assessment.handling.Officers;
import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Whoever handles it goes on under a plan, or stands aside (HV-36, IC-10). */
@Path("/councils/{council}/complaints/{complaint}/investigation/conflicts/{officer}/arrangement")
class ManageConflictInInvestigationResource {
    @Inject
    InvestigationDesk desk;

    @Inject
    CurrentCall call;

    @PUT
    @Permission("manage-conflict-in-investigation")
    public Uni<Response> take(
            String council,
            UUID complaint,
            @Pattern(regexp = Codes.ID) String officer,
            @Valid @NotNull ArrangementRequest request) {
        return desk.manage(council, complaint, request.inInvestigation(officer, Officers.of(call.caller())));
    }
}
