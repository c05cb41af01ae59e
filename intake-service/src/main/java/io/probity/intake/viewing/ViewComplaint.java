package io.probity.intake.viewing;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.problems.Problems;
import io.probity.intake.complaint.ComplaintFile;
import io.probity.intake.complaint.Officer;
import io.probity.intake.seeing.Officers;
import io.probity.intake.seeing.Sight;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** One complaint as its stream has it now, and what a letter about it says. */
@Path("/councils/{council}/complaints/{complaint}")
public class ViewComplaint {

    @Inject
    CurrentCall call;

    @Inject
    Sight sight;

    @GET
    @Permission("view-complaint")
    public Uni<Response> view(String council, UUID complaint) {
        Officer officer = Officers.of(call.caller());
        return sight.of(council, complaint, officer).map(seen -> Response.ok(ComplaintView.of(seen.state(), officer))
                .tag(Answers.etag(seen))
                .build());
    }

    /** What is told of a decision that it is out of scope. */
    @GET
    @Path("/out-of-scope")
    @Permission("view-complaint")
    public Uni<RightPlace> outOfScope(String council, UUID complaint) {
        return sight.of(council, complaint, Officers.of(call.caller()))
                .map(seen ->
                        seen.state().file().outOfScope().map(RightPlace::of).orElseThrow(Problems::notFound));
    }

    /** For the service that writes the letter, and nobody else. */
    @GET
    @Path("/acknowledgement")
    @Permission("read-letter-content")
    public Uni<AcknowledgementContent> acknowledgement(String council, UUID complaint) {
        return sight.of(council, complaint, Officers.of(call.caller())).map(seen -> {
            ComplaintFile file = seen.state().file();
            return file.acknowledgement()
                    .map(told -> AcknowledgementContent.of(file, told))
                    .orElseThrow(Problems::notFound);
        });
    }
}
