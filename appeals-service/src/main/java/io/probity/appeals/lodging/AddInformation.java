package io.probity.appeals.lodging;

import io.probity.appeals.MayLodge;
import io.probity.appeals.Reviews;
import io.probity.appeals.Streams;
import io.probity.appeals.review.ReviewCommand;
import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Commands;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The complainant gives the reviewer more to go on (HV-46). */
@Path("/councils/{council}/complaints/{complaint}/appeals/{appeal}/information")
public class AddInformation {

    /** In the complainant's words. */
    public record InformationRequest(
            @NotNull @Size(max = 20_000) String information) {}

    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    @Inject
    Reviews reviews;

    @POST
    @Permission("add-appeal-information")
    public Uni<Response> add(String council, UUID complaint, String appeal, @Valid InformationRequest request) {
        return reviews.load(council, complaint).chain(loaded -> {
            if (loaded.state().appeal(appeal).isEmpty()
                    || !MayLodge.about(call.caller(), loaded.state(), loaded.known())) throw Problems.notFound();
            Speaker speaker = Speaker.of(call.caller());
            var command = new ReviewCommand.AddInformation(appeal, request.information(), speaker.by(), call.now());
            return commands.handle(Streams.REVIEW.intent(council, complaint, command), speaker.of(call.unversioned()))
                    .map(Answers.noted());
        });
    }
}
