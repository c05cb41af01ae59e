package io.probity.appeals.viewing;

import io.probity.appeals.MaySee;
import io.probity.appeals.Reviews;
import io.probity.edge.access.Permission;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.problems.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** The outcome's words, once it is told: for the letter, and for whoever took the decision reviewed (HV-50). */
@Path("/councils/{council}/complaints/{complaint}/appeals/{appeal}/outcome")
public class ReadOutcome {

    @Inject
    Reviews reviews;

    @Inject
    CurrentCall call;

    @GET
    @Permission("read-review-outcome")
    public Uni<OutcomeText> read(String council, UUID complaint, String appeal) {
        return reviews.load(council, complaint).map(loaded -> {
            if (!MaySee.outcome(call.caller(), loaded.state(), loaded.known(), appeal)) throw Problems.notFound();
            return OutcomeText.of(loaded.state().appeal(appeal).orElseThrow(Problems::notFound));
        });
    }
}
