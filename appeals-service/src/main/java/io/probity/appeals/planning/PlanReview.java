package io.probity.appeals.planning;

import io.probity.appeals.Reviews;
import io.probity.appeals.review.ReviewCommand;
import io.probity.edge.access.Permission;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The reviewer lays down whom to interview and what to inspect (HV-47). */
@Path("/councils/{council}/complaints/{complaint}/appeals/{appeal}/plan")
public class PlanReview {

    @Inject
    Reviews reviews;

    @PUT
    @Permission("review-appeal")
    public Uni<Response> plan(String council, UUID complaint, String appeal, @Valid PlanRequest request) {
        return reviews.step(
                council, complaint, appeal, (by, at) -> new ReviewCommand.PlanReview(appeal, request.toPlan(), by, at));
    }
}
