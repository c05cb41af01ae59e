package io.probity.appeals.hearing;

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

/** The reviewer records what a person said to adverse material (HV-48). */
@Path("/councils/{council}/complaints/{complaint}/appeals/{appeal}/responses")
public class RecordResponse {

    @Inject
    Reviews reviews;

    @POST
    @Permission("review-appeal")
    public Uni<Response> respond(String council, UUID complaint, String appeal, @Valid ResponseRequest request) {
        return reviews.step(
                council,
                complaint,
                appeal,
                (by, at) -> new ReviewCommand.RecordResponse(appeal, request.person(), request.response(), by, at));
    }
}
