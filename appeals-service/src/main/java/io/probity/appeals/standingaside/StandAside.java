package io.probity.appeals.standingaside;

import io.probity.appeals.Reviews;
import io.probity.appeals.review.ReviewCommand;
import io.probity.edge.access.Permission;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** A reviewer had a part in the matter: the review goes to the CEO for direction, from the CEO to the Mayor (HV-45). */
@Path("/councils/{council}/complaints/{complaint}/appeals/{appeal}/stand-aside")
public class StandAside {

    @Inject
    Reviews reviews;

    @POST
    @Permission("review-appeal")
    public Uni<Response> standAside(String council, UUID complaint, String appeal, @Valid StandAsideRequest request) {
        return reviews.step(
                council, complaint, appeal, (by, at) -> new ReviewCommand.StandAside(appeal, request.reason(), by, at));
    }
}
