package io.probity.notification.publishing;

import io.probity.contracts.NotificationEvent;
import io.probity.contracts.Topics;
import io.probity.eventsourcing.relay.Publication;
import io.probity.eventsourcing.relay.Publishing;
import io.probity.eventsourcing.store.Recorded;
import io.probity.notification.letter.LetterEvent;
import io.probity.notification.letter.LetterEvent.LetterDrafted;
import io.probity.notification.letter.LetterEvent.LetterFailed;
import io.probity.notification.letter.LetterEvent.LetterPosted;
import io.probity.notification.letter.LetterEvent.LetterSendingBegun;
import io.probity.notification.letter.LetterEvent.LetterSent;
import io.probity.notification.letter.LetterEvent.LetterWithoutRecipient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the world is told of letters: that they left, never what they say or to whom. */
@ApplicationScoped
public class LetterPublishing implements Publishing<LetterEvent> {

    @Override
    public Class<LetterEvent> of() {
        return LetterEvent.class;
    }

    @Override
    public Optional<Publication> publish(Recorded<LetterEvent> recorded) {
        LetterEvent event = recorded.event();
        return Optional.ofNullable(told(event))
                .map(told -> new Publication(Topics.NOTIFICATION, event.letter().complaint(), told));
    }

    private static @Nullable NotificationEvent told(LetterEvent event) {
        String letter = event.letter().id().toString();
        String kind = event.letter().kind().code();
        return switch (event) {
            case LetterDrafted _ -> new NotificationEvent.LetterDrafted(letter, kind);
            case LetterSent _, LetterPosted _ -> new NotificationEvent.LetterSent(letter, kind);
            case LetterFailed _ -> new NotificationEvent.LetterFailed(letter, kind);
            case LetterWithoutRecipient _ -> new NotificationEvent.LetterWithoutRecipient(letter, kind);
            case LetterSendingBegun _ -> null; // a claim of the sender's, nobody else's business
        };
    }
}
