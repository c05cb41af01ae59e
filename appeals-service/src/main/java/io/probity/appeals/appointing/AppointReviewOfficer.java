package io.probity.appeals.appointing;

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

/** The office that reviews names the officer who conducts the review for it (HV-45). */
@Path("/councils/{council}/complaints/{complaint}/appeals/{appeal}/review-officer")
public class AppointReviewOfficer {

    @Inject
    Reviews reviews;

    @PUT
    @Permission("appoint-review-officer")
    public Uni<Response> appoint(String council, UUID complaint, String appeal, @Valid ReviewOfficerRequest request) {
        return reviews.step(
                council,
                complaint,
                appeal,
                (by, at) -> new ReviewCommand.AppointReviewOfficer(appeal, request.officer(), by, at));
    }
}
