package io.probity.appeals.informing;

import io.probity.appeals.Reviews;
import io.probity.appeals.review.ReviewCommand;
import io.probity.edge.access.Permission;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The CEO, having reviewed, informs the Mayor (HV-24). */
@Path("/councils/{council}/complaints/{complaint}/appeals/{appeal}/mayor-informed")
public class InformMayor {

    @Inject
    Reviews reviews;

    @PUT
    @Permission("inform-mayor")
    public Uni<Response> inform(String council, UUID complaint, String appeal) {
        return reviews.step(council, complaint, appeal, (by, at) -> new ReviewCommand.InformMayor(appeal, by, at));
    }
}
