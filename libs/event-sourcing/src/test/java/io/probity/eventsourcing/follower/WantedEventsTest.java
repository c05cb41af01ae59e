package io.probity.eventsourcing.follower;

import static io.probity.eventsourcing.ledger.Ledger.LEDGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.follower.LocalProjection.Change;
import io.probity.eventsourcing.ledger.LedgerCommand;
import io.probity.eventsourcing.ledger.LedgerEvent;
import io.probity.eventsourcing.ledger.TestDatabase;
import io.probity.eventsourcing.wire.Site;
import io.probity.eventsourcing.wire.Waiting;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WantedEventsTest {
    private static final Pace QUICK =
            new Pace(20, Duration.ofMillis(50), Duration.ofMillis(500), Duration.ofMillis(100), Duration.ofMillis(5));

    /** Neither its lease nor its pauses end while a test runs, and an event is a page. */
    private static final Pace PATIENT =
            new Pace(1, Duration.ofMillis(50), Duration.ofHours(1), Duration.ofMinutes(1), Duration.ofMillis(5));

    private final Site site = new Site();

    private static final LocalProjection<LedgerEvent.Entered> ENTRIES =
            new Shown<>("entries", LedgerEvent.Entered.class, recorded -> {
                int amount = recorded.event().amount();
                return List.of(
                        NewRows.of("seen", "amount integer").row(Tuple.of(amount)),
                        new Change("update seen set amount = 10 * $1::int where amount = $1", Tuple.of(amount)));
            });

    @BeforeEach
    void aLedgerIsClosedBetweenTwoEntries() {
        UUID ledger = UUID.randomUUID();
        site.enter(ledger, 1);
        site.commands
                .handle(LEDGER.intent(Site.TENANT, ledger, new LedgerCommand.Close()), TestDatabase.request())
                .await()
                .indefinitely();
        site.enter(UUID.randomUUID(), 2);
    }

    @Test
    void an_event_of_another_kind_is_passed_by_and_not_even_read() {
        site.run("update event set data = 'no JSON' where type = 'ledger.closed.v1'");
        try (LogFollower follower = follower()) {
            Waiting.until(() -> follower.standing().position() == 3);
        }
        assertThat(seen()).isEqualTo(30);
    }

    /** Not at once, for it costs a transaction; but whoever asks the database how far the follower is must not wait for long. */
    @Test
    void what_is_passed_by_is_soon_written_down_as_done() {
        try (LogFollower follower = follower(PATIENT)) {
            Waiting.until(() -> follower.standing().position() == 3);
            UUID ledger = UUID.randomUUID();
            site.enter(ledger, 3);
            site.commands
                    .handle(LEDGER.intent(Site.TENANT, ledger, new LedgerCommand.Close()), TestDatabase.request())
                    .await()
                    .indefinitely();
            Waiting.until(() -> written() == 5);
        }
    }

    /** A later version of the service may have written it: whoever passed it by would miss it for ever. */
    @Test
    void an_event_of_an_unknown_kind_is_not_passed_by() {
        site.run("update event set type = 'ledger.unheard-of.v1' where type = 'ledger.closed.v1'");
        try (LogFollower follower = follower()) {
            Waiting.until(() -> follower.standing().fault().isPresent());
        }
        assertThat(seen()).isEqualTo(10);
    }

    /** It is read again at each attempt, and looks as if it were done: the pauses grow all the same. */
    @Test
    void whoever_fails_behind_what_it_passed_by_waits_longer_each_time() {
        LocalProjection<LedgerEvent.Closed> failing = new Shown<>("closings", LedgerEvent.Closed.class, recorded -> {
            throw new IllegalStateException("not yet");
        });
        try (LogFollower follower = LogFollower.start(
                site.pool, TestDatabase.AGGREGATES, TestDatabase.opened(), AppendSignal.silent(), PATIENT, failing)) {
            Waiting.until(() -> attempts() >= 5);
            long before = attempts();
            Waiting.sleep(400);
            assertThat(attempts() - before).isLessThanOrEqualTo(1);
            Waiting.until(() -> follower.standing().fault().equals(Optional.of("IllegalStateException")));
        }
    }

    private long written() {
        return site.number("select position from log_cursor");
    }

    /** Each takes the cursor anew. */
    private long attempts() {
        return site.number("select coalesce(max(epoch), 0) from log_cursor where name = 'projection:closings'");
    }

    private LogFollower follower() {
        return follower(QUICK);
    }

    private LogFollower follower(Pace pace) {
        return LogFollower.start(
                site.pool, TestDatabase.AGGREGATES, TestDatabase.opened(), AppendSignal.silent(), pace, ENTRIES);
    }

    /** What became of each entry: its row, changed by the statement behind the one that wrote it. */
    private long seen() {
        return site.number("select sum(amount) from seen");
    }
}
