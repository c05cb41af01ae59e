package io.probity.appeals.deciding;

import io.probity.appeals.Reviews;
import io.probity.edge.access.Permission;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The reviewer decides: dismissed, or upheld wholly or in part, with both examinations answered (HV-21). */
@Path("/councils/{council}/complaints/{complaint}/appeals/{appeal}/decision")
public class DecideReview {

    @Inject
    Reviews reviews;

    @PUT
    @Permission("decide-review")
    public Uni<Response> decide(String council, UUID complaint, String appeal, @Valid DecisionRequest request) {
        return reviews.step(council, complaint, appeal, (by, at) -> request.toCommand(appeal, by, at));
    }
}
