package io.probity.appeals.counselling;

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

/** The reviewer counsels the officer who initially handled the complaint (HV-23). */
@Path("/councils/{council}/complaints/{complaint}/appeals/{appeal}/counselling")
public class CounselOfficer {

    @Inject
    Reviews reviews;

    @PUT
    @Permission("follow-up-review")
    public Uni<Response> counsel(String council, UUID complaint, String appeal, @Valid CounsellingRequest request) {
        return reviews.step(
                council,
                complaint,
                appeal,
                (by, at) -> new ReviewCommand.CounselOfficer(appeal, request.officer(), request.note(), by, at));
    }
}
