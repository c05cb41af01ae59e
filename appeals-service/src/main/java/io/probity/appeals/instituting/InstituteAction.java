package io.probity.appeals.instituting;

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

/** The reviewer institutes action to achieve the desired result (HV-23, HV-52). */
@Path("/councils/{council}/complaints/{complaint}/appeals/{appeal}/corrective-action")
public class InstituteAction {

    @Inject
    Reviews reviews;

    @PUT
    @Permission("follow-up-review")
    public Uni<Response> institute(
            String council, UUID complaint, String appeal, @Valid CorrectiveActionRequest request) {
        return reviews.step(
                council,
                complaint,
                appeal,
                (by, at) -> new ReviewCommand.InstituteAction(appeal, request.action(), request.toRemedy(), by, at));
    }
}
