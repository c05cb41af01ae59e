package io.probity.notification.scheduling;

import io.probity.notification.reminding.ClockWatch;
import io.probity.notification.sending.LetterSender;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;

/** One round over all councils: what is due is taken up, oldest first; what fails does not hold up the rest. */
@ApplicationScoped
class Rounds {
    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** A letter about a complaint that was not heard of yet would only be in the way of the others. */
    private static final String LETTERS = """
            select l.tenant, l.letter from letter_view l
            where l.next_attempt <= $1
              and (l.kind = 'agency-notice' or exists (
                select from complaint_fact f where f.tenant = l.tenant and f.complaint = l.complaint))
            order by l.next_attempt limit 200""";

    /** Another takes the place of a policy from the day on which it is in force itself, or of two of the same day, adopted later. */
    private static final String REPLACED = """
            policy_adoption a where a.tenant = c.tenant
              and (a.effective_from > c.from_date or (a.effective_from = c.from_date and a.adopted_at > c.since))""";

    private static final String CLOCKS = """
            select tenant, clock, complaint, kind, ($1::timestamptz at time zone zone)::date
            from clock_view c
            where state in ('running', 'due-soon')
              and (state = 'running' and remind_from <= ($1::timestamptz at time zone zone)::date
                or due < ($1::timestamptz at time zone zone)::date)
              and (kind <> 'policy-review' or not exists (select from %s))
            order by due limit 1000""".formatted(REPLACED);

    private static final String REVIEWED = """
            select tenant, clock, complaint, adopted_at from (
              select c.tenant, c.clock, c.complaint, (select min(a.adopted_at) from %s) adopted_at
              from clock_view c
              where c.kind = 'policy-review' and c.state in ('running', 'due-soon', 'overdue')) replaced
            where adopted_at is not null limit 1000""".formatted(REPLACED);

    private final Pool pool;
    private final Clock clock;
    private final LetterSender letters;
    private final ClockWatch clocks;
    private final SideBySide sending = new SideBySide();

    Rounds(Pool pool, Clock clock, LetterSender letters, ClockWatch clocks) {
        this.pool = pool;
        this.clock = clock;
        this.letters = letters;
        this.clocks = clocks;
    }

    /** Side by side: a letter that waits for a server which does not answer must not hold up all others. */
    void sendLetters() {
        for (Row row : due(LETTERS, now())) {
            UUID letter = row.getUUID(1);
            if (!sending.begin(letter, () -> orLater(letter, () -> letters.send(row.getString(0), letter)))) return;
        }
    }

    /** No letter should be cut off between its claim and its record. */
    void finish(Duration atMost) {
        sending.finish(atMost);
    }

    void lookAtClocks() {
        Instant now = now();
        for (Row row : due(CLOCKS, now)) {
            UUID clock = row.getUUID(1);
            orLater(
                    clock,
                    () -> clocks.look(
                            row.getString(0), clock, row.getUUID(2), row.getString(3), row.getLocalDate(4), now));
        }
    }

    /** Whatever is still installed of what was adopted before. */
    void endReviews() {
        Instant now = now();
        for (Row row : found(REVIEWED, Tuple.tuple())) {
            UUID clock = row.getUUID(1);
            Instant adoptedAt = row.getOffsetDateTime(3).toInstant();
            orLater(clock, () -> clocks.reviewed(row.getString(0), clock, row.getUUID(2), adoptedAt, now));
        }
    }

    private static void orLater(UUID id, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            LOG.errorf("%s stays for the next round: %s", id, fault.getClass().getSimpleName());
        }
    }

    private List<Row> due(String query, Instant now) {
        return found(query, Tuple.of(now.atOffset(ZoneOffset.UTC)));
    }

    private List<Row> found(String query, Tuple asked) {
        var rows = pool.withTransaction(connection -> connection
                        .query("select set_config('app.tenants', '*', true)")
                        .execute()
                        .chain(() -> connection.preparedQuery(query).execute(asked)))
                .await()
                .atMost(PATIENCE);
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
