package io.probity.assessment.answeringobjectives;

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

/** Whether, who, how much, how long, controls, referral, discipline (MC-16). */
@Path("/councils/{council}/complaints/{complaint}/investigation/objectives/{objective}")
class AnswerObjectiveResource {
    @Inject
    InvestigationDesk desk;

    @Inject
    CurrentCall call;

    @PUT
    @Permission("answer-objective")
    public Uni<Response> take(
            String council, UUID complaint, String objective, @Valid @NotNull ObjectiveRequest request) {
        return desk.handle(council, complaint, request.toCommand(objective, Officers.of(call.caller())));
    }
}
