package io.probity.appeals.viewing;

import io.probity.appeals.MaySee;
import io.probity.appeals.Reviews;
import io.probity.appeals.review.AppealView;
import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.problems.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** One appeal as its reviewer needs it, with its version as ETag. */
@Path("/councils/{council}/complaints/{complaint}/appeals/{appeal}")
public class ViewAppeal {

    @Inject
    Reviews reviews;

    @Inject
    CurrentCall call;

    @GET
    @Permission("view-appeal")
    public Uni<Response> view(String council, UUID complaint, String appeal) {
        return reviews.load(council, complaint).map(loaded -> {
            if (!MaySee.file(call.caller(), loaded.state(), loaded.known(), appeal)) throw Problems.notFound();
            AppealView view = loaded.state().appeal(appeal).orElseThrow(Problems::notFound);
            return Response.ok(AppealPage.of(council, complaint, loaded.state().matter(), view))
                    .tag(Answers.etag(loaded.loaded()))
                    .build();
        });
    }
}
