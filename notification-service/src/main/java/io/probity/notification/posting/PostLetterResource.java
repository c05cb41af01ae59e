package io.probity.notification.posting;

import io.probity.edge.access.Permission;
import io.probity.edge.answering.Answers;
import io.probity.edge.caller.CurrentCall;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.handling.Request;
import io.probity.notification.Streams;
import io.probity.notification.letter.LetterCommand.RecordPosted;
import io.probity.notification.sending.Consequences;
import io.probity.notification.viewing.Sight;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Records that a letter left by post: there is no e-mail address, or mail failed. */
@Path("/councils/{council}/letters/{letter}/posting")
class PostLetterResource {
    private final Commands commands;
    private final CurrentCall call;
    private final Sight sight;

    PostLetterResource(Commands commands, CurrentCall call, Sight sight) {
        this.commands = commands;
        this.call = call;
        this.sight = sight;
    }

    record PostingRequest(@NotNull LocalDate postedOn) {}

    @PUT
    @Permission("post-letter")
    public Uni<Response> post(String council, UUID letter, @Valid @NotNull PostingRequest request) {
        var posted = new RecordPosted(call.caller().actor(), request.postedOn(), call.now());
        Request asked = call.unversioned();
        return commands.load(Streams.LETTER, Streams.LETTER.stream(council, letter))
                .call(loaded -> sight.of(council, loaded.state()))
                .chain(loaded -> {
                    List<Intent<?, ?, ?>> met = Consequences.ofLeaving(council, loaded.state(), posted.at());
                    return commands.handle(Streams.LETTER.intent(council, letter, posted), met, asked);
                })
                .map(Answers.noted());
    }
}
