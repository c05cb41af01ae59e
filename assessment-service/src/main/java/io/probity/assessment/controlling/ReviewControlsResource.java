package io.probity.assessment.controlling;

import io.probity.assessment.handling.InvestigationDesk;
import io.probity.assessment.handling.Officers;
import io.probity.assessment.investigation.Investigation;
import io.probity.assessment.viewing.ControlReviewView;
import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** By whom the policy names, such as the manager of the service area (MC-20). */
@Path("/councils/{council}/complaints/{complaint}/investigation/control-review")
class ReviewControlsResource {
    @Inject
    InvestigationDesk desk;

    @Inject
    CurrentCall call;

    @GET
    @Permission("view-control-review")
    public Uni<Response> read(String council, UUID complaint) {
        return desk.lookAtControls(council, complaint).map(seen -> Answers.<Investigation>found(
                        investigation -> ControlReviewView.of(complaint, investigation))
                .apply(seen.loaded()));
    }

    @PUT
    @Permission("review-controls")
    public Uni<Response> take(String council, UUID complaint, @Valid @NotNull ControlReviewRequest request) {
        return desk.review(council, complaint, request.toCommand(Officers.of(call.caller())));
    }
}
