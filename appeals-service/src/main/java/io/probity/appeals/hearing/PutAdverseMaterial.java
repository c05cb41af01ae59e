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

/** The reviewer puts adverse material to a person and says until when they can comment (HV-48). */
@Path("/councils/{council}/complaints/{complaint}/appeals/{appeal}/adverse-material")
public class PutAdverseMaterial {

    @Inject
    Reviews reviews;

    @POST
    @Permission("review-appeal")
    public Uni<Response> put(String council, UUID complaint, String appeal, @Valid AdverseMaterialRequest request) {
        return reviews.step(
                council,
                complaint,
                appeal,
                (by, at) -> new ReviewCommand.PutAdverseMaterial(
                        appeal, request.person(), request.material(), request.respondBefore(), by, at));
    }
}
