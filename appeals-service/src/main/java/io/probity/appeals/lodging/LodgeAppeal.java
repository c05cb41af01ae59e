package io.probity.appeals.lodging;

import io.probity.appeals.MayLodge;
import io.probity.appeals.Reviews;
import io.probity.appeals.Streams;
import io.probity.appeals.review.ReviewCommand;
import io.probity.appeals.review.ReviewEvent.AppealLodged;
import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.problems.Problems;
import io.probity.eventsourcing.handling.Commands;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Lodging an appeal. It costs nothing (HV-46). */
@Path("/councils/{council}/complaints/{complaint}/appeals")
public class LodgeAppeal {

    @Inject
    Commands commands;

    @Inject
    CurrentCall call;

    @Inject
    Reviews reviews;

    @POST
    @Permission("lodge-appeal")
    public Uni<Response> lodge(String council, UUID complaint, @Valid AppealRequest request) {
        Speaker speaker = Speaker.of(call.caller());
        return reviews.load(council, complaint).chain(loaded -> {
            if (loaded.version() == 0 || !MayLodge.about(call.caller(), loaded.state(), loaded.known()))
                throw Problems.notFound();
            if (!speaker.onBehalf() && !request.quotes(loaded.state().matter())) throw Problems.notFound();
            var command = new ReviewCommand.Knowing(
                    request.toCommand(UUID.randomUUID(), speaker, call.now()), loaded.known());
            return commands.handle(Streams.REVIEW.intent(council, complaint, command), speaker.of(call.unversioned()))
                    .map(Answers.made(
                            done -> URI.create("/councils/" + council + "/complaints/" + complaint + "/appeals/"
                                    + lodged(done.events()).appeal()),
                            done -> LodgedAppeal.of(lodged(done.events()))));
        });
    }

    private static AppealLodged lodged(List<?> events) {
        return events.stream()
                .filter(AppealLodged.class::isInstance)
                .map(AppealLodged.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
