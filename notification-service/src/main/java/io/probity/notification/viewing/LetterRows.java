package io.probity.notification.viewing;

import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.store.Recorded;
import io.probity.notification.letter.Letter;
import io.probity.notification.letter.LetterEvent;
import io.probity.notification.letter.LetterEvent.LetterDrafted;
import io.probity.notification.letter.LetterEvent.LetterFailed;
import io.probity.notification.letter.LetterEvent.LetterPosted;
import io.probity.notification.letter.LetterEvent.LetterSendingBegun;
import io.probity.notification.letter.LetterEvent.LetterSent;
import io.probity.notification.letter.LetterEvent.LetterWithoutRecipient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Letters as rows; {@code next_attempt} is when the sender has to look at one again. */
@ApplicationScoped
public class LetterRows implements LocalProjection<LetterEvent> {
    private static final String DRAFTED = """
            insert into letter_view (tenant, letter, complaint, kind, about, meets, state, drafted_at, next_attempt)
            values ($1, $2, $3, $4, $5, $6, 'drafted', $7, $7)""";
    private static final String BEGUN = """
            update letter_view set state = 'sending', attempts = $3, next_attempt = $4,
              may_have_left_before = may_have_left_before or $5 where tenant = $1 and letter = $2""";
    private static final String FAILED = """
            update letter_view set state = 'failed', failures = $3, next_attempt = $4, reason = $5
            where tenant = $1 and letter = $2""";
    private static final String SETTLED = """
            update letter_view set state = $3, settled_at = $4, content_hash = $5, next_attempt = null, reason = null
            where tenant = $1 and letter = $2""";

    @Override
    public String name() {
        return "letter-view";
    }

    @Override
    public Class<LetterEvent> of() {
        return LetterEvent.class;
    }

    @Override
    public List<Change> changes(Recorded<LetterEvent> recorded) {
        return List.of(row(recorded.stream().tenant(), recorded.event()));
    }

    private static Change row(String tenant, LetterEvent event) {
        Tuple key = Tuple.tuple().addString(tenant).addUUID(event.letter().id());
        return switch (event) {
            case LetterDrafted e ->
                new Change(
                        DRAFTED,
                        key.addUUID(e.letter().complaint())
                                .addString(e.letter().kind().code())
                                .addString(e.letter().about())
                                .addUUID(e.letter().meets().orElse(null))
                                .addOffsetDateTime(Change.utc(e.at())));
            case LetterSendingBegun e ->
                new Change(
                        BEGUN,
                        key.addInteger(e.attempt())
                                .addOffsetDateTime(Change.utc(e.at().plus(Letter.CLAIM)))
                                .addBoolean(e.mayHaveLeftBefore()));
            case LetterFailed e ->
                new Change(
                        FAILED,
                        key.addInteger(e.failures())
                                .addOffsetDateTime(Change.utc(e.tryAgainAt()))
                                .addString(e.reason()));
            case LetterSent e -> settled(key, "sent", e.at(), Optional.of(e.contentHash()));
            case LetterPosted e -> settled(key, "posted", e.at(), Optional.empty());
            case LetterWithoutRecipient e -> settled(key, "without-recipient", e.at(), Optional.empty());
        };
    }

    private static Change settled(Tuple key, String state, Instant at, Optional<String> hash) {
        return new Change(
                SETTLED, key.addString(state).addOffsetDateTime(Change.utc(at)).addString(hash.orElse(null)));
    }
}
