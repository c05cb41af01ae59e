package io.probity.notification.viewing;

import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.follower.ManyRows;
import io.probity.eventsourcing.follower.NewRows;
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
    private static final NewRows DRAFTED = NewRows.of(
            "letter_view",
            "tenant text",
            "letter uuid",
            "complaint uuid",
            "kind text",
            "about text",
            "meets uuid",
            "state text",
            "drafted_at timestamptz",
            "next_attempt timestamptz");
    private static final String BEGUN = """
            update letter_view set state = 'sending', attempts = $3, next_attempt = $4,
              may_have_left_before = may_have_left_before or $5 where tenant = $1 and letter = $2""";
    private static final String FAILED = """
            update letter_view set state = 'failed', failures = $3, next_attempt = $4, reason = $5
            where tenant = $1 and letter = $2""";
    private static final ManyRows SETTLED = ManyRows.of(
            List.of("tenant text", "letter uuid"),
            List.of("state text", "settled_at timestamptz", "content_hash text"),
            """
            update letter_view v set state = c.state, settled_at = c.settled_at, content_hash = c.content_hash,
              next_attempt = null, reason = null
            from (:rows) as c where v.tenant = c.tenant and v.letter = c.letter""");

    @Override
    public String name() {
        return "letter-view";
    }

    @Override
    public Class<LetterEvent> of() {
        return LetterEvent.class;
    }

    @Override
    public boolean streamsApart() {
        return true;
    }

    @Override
    public List<Change> changes(Recorded<LetterEvent> recorded) {
        return List.of(row(recorded.stream().tenant(), recorded.event()));
    }

    private static Change row(String tenant, LetterEvent event) {
        Tuple key = Tuple.tuple().addString(tenant).addUUID(event.letter().id());
        return switch (event) {
            case LetterDrafted e ->
                DRAFTED.row(key.addUUID(e.letter().complaint())
                        .addString(e.letter().kind().code())
                        .addString(e.letter().about())
                        .addUUID(e.letter().meets().orElse(null))
                        .addString("drafted")
                        .addOffsetDateTime(Change.utc(e.at()))
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
        return SETTLED.row(
                key.addString(state).addOffsetDateTime(Change.utc(at)).addString(hash.orElse(null)));
    }
}
