package io.probity.appeals.telling;

import io.probity.appeals.MaySee;
import io.probity.appeals.Reviews;
import io.probity.appeals.review.ReviewCommand;
import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.problems.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The outcome goes out: the letter itself is written by the notification service from what is told here. */
@Path("/councils/{council}/complaints/{complaint}/appeals/{appeal}/outcome")
public class TellOutcome {

    @Inject
    Reviews reviews;

    @Inject
    CurrentCall call;

    @Inject
    ExternalRights rights;

    @PUT
    @Permission("tell-review-outcome")
    public Uni<Response> tell(String council, UUID complaint, String appeal) {
        return reviews.load(council, complaint).chain(loaded -> {
            if (!MaySee.outcome(call.caller(), loaded.state(), loaded.known(), appeal)) throw Problems.notFound();
            var agencies = rights.under(loaded.state().matter(), call.now());
            return reviews.ask(
                    council,
                    complaint,
                    appeal,
                    new ReviewCommand.Knowing(
                            new ReviewCommand.TellOutcome(appeal, agencies, reviews.officer(), call.now()),
                            loaded.known()));
        });
    }
}
