package io.probity.eventsourcing.follower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.eventsourcing.ledger.LedgerEvent;
import io.probity.eventsourcing.ledger.TestDatabase;
import io.probity.eventsourcing.wire.Site;
import io.probity.eventsourcing.wire.Waiting;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogFollowerTest {
    private static final Pace QUICK =
            new Pace(20, Duration.ofMillis(50), Duration.ofMillis(500), Duration.ofMillis(100), Duration.ofMillis(5));

    private final Site site = new Site();

    private LogFollower follower(AppendSignal signal, Pace pace) {
        return LogFollower.start(
                site.pool, TestDatabase.AGGREGATES, TestDatabase.opened(), signal, pace, seeing(e -> e));
    }

    private static LocalProjection<LedgerEvent.Entered> seeing(UnaryOperator<LedgerEvent.Entered> first) {
        return new Shown<>(
                "seen",
                LedgerEvent.Entered.class,
                recorded -> List.of(NewRows.of("seen", "subject uuid", "amount integer")
                        .row(Tuple.of(
                                recorded.stream().id(),
                                first.apply(recorded.event()).amount()))));
    }

    private void enter(int from, int upTo) {
        for (int amount = from; amount <= upTo; amount++) {
            site.enter(UUID.randomUUID(), amount);
        }
    }

    private long seen() {
        return site.number("select count(*) from seen");
    }

    @Test
    void every_event_becomes_a_row_once_and_in_order_although_the_database_fails_now_and_then() {
        site.fault("seen", false, "raise sqlstate '40001'", 2);
        site.fault("log_cursor", true, "new.position > 0", "perform pg_terminate_backend(pg_backend_pid())", 2);
        enter(1, 100);
        try (LogFollower follower = follower(AppendSignal.silent(), QUICK)) {
            Waiting.until(() -> follower.standing().position() == 100);
        }
        assertThat(IntStream.rangeClosed(1, 100)
                        .mapToLong(
                                n -> site.number("select amount from (select amount, row_number() over (order by nth) n"
                                        + " from seen) s where n = " + n)))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 100).mapToObj(n -> (long) n).toList());
    }

    @Test
    void a_projection_that_fails_stops_and_goes_on_once_it_is_mended() {
        site.enter(UUID.randomUUID(), 1);
        site.enter(UUID.randomUUID(), Site.UNSEEABLE);
        try (LogFollower follower = follower(AppendSignal.silent(), QUICK)) {
            Waiting.until(() -> follower.standing().fault().isPresent());
            assertThat(follower.standing().fault()).contains("PgException 23514");
            assertThat(seen()).isZero();
            site.mend();
            Waiting.until(() -> seen() == 2);
        }
    }

    @Test
    void an_error_is_told_and_outlived_like_any_failure() {
        site.enter(UUID.randomUUID(), 1);
        AtomicBoolean broken = new AtomicBoolean(true);
        LocalProjection<?> projection = seeing(e -> {
            if (broken.get()) throw new StackOverflowError();
            return e;
        });
        try (LogFollower follower = LogFollower.start(
                site.pool, TestDatabase.AGGREGATES, TestDatabase.opened(), AppendSignal.silent(), QUICK, projection)) {
            Waiting.until(() -> follower.standing().fault().isPresent());
            assertThat(follower.standing().fault()).contains("StackOverflowError");
            broken.set(false);
            Waiting.until(() -> follower.standing().position() == 1);
        }
    }

    @Test
    void an_append_wakes_the_follower_long_before_the_poll() {
        Pace sleepy = new Pace(
                20, Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofSeconds(1), Duration.ofMillis(5));
        try (AppendSignal signal = site.signal();
                LogFollower follower = follower(signal, sleepy)) {
            Waiting.until(() -> follower.standing().leading());
            Waiting.sleep(500);
            enter(1, 1);
            Waiting.until(() -> seen() == 1);
        }
    }

    /** The control: nobody listens. */
    @Test
    void without_a_signal_the_follower_sleeps_until_the_poll() {
        Pace sleepy = new Pace(
                20, Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofSeconds(1), Duration.ofMillis(5));
        try (LogFollower follower = follower(AppendSignal.silent(), sleepy)) {
            Waiting.until(() -> follower.standing().leading());
            Waiting.sleep(500);
            enter(1, 1);
            Waiting.sleep(1_000);
            assertThat(seen()).isZero();
        }
    }

    @Test
    void of_two_followers_one_works_and_the_other_takes_over_at_once_when_it_leaves() {
        LogFollower first = follower(AppendSignal.silent(), QUICK);
        Waiting.until(() -> first.standing().leading());
        try (LogFollower second = follower(AppendSignal.silent(), QUICK)) {
            enter(1, 30);
            Waiting.until(() -> seen() == 30);
            assertThat(second.standing().leading()).isFalse();
            first.close();
            enter(31, 60);
            Waiting.until(() -> seen() == 60);
            assertThat(second.standing().leading()).isTrue();
        }
        assertThat(seen()).isEqualTo(60);
    }

    /** FAULTS R15: a holder that slept past its lease. What it then wrote is gone with its transaction. */
    @Test
    void what_a_zombie_writes_does_not_stay() {
        Transactions transactions = new Transactions(site.pool);
        Cursor zombie = new Cursor(transactions, "name", Duration.ofMinutes(1));
        Cursor next = new Cursor(transactions, "name", Duration.ofMinutes(1));
        Lease old = zombie.acquire().orElseThrow();
        assertThat(next.acquire()).isEmpty();
        aMinutePasses();
        Lease current = next.acquire().orElseThrow();
        next.move(current, 9);

        assertThatThrownBy(() -> transactions.run(transaction -> {
                    write(transaction);
                    return Transactions.await(zombie.move(transaction, old, 5));
                }))
                .isInstanceOf(Fenced.class);
        assertThatThrownBy(() -> zombie.move(old, old.position())).isInstanceOf(Fenced.class);
        assertThat(seen()).isZero();
        assertThat(site.number("select position from log_cursor")).isEqualTo(9);
    }

    /** The control: the lease alone, believed without asking the database. */
    @Test
    void without_the_epoch_a_zombie_moves_the_cursor_back_and_its_rows_stay() {
        Transactions transactions = new Transactions(site.pool);
        Cursor zombie = new Cursor(transactions, "name", Duration.ofMinutes(1));
        Cursor next = new Cursor(transactions, "name", Duration.ofMinutes(1));
        Lease old = zombie.acquire().orElseThrow();
        aMinutePasses();
        next.move(next.acquire().orElseThrow(), 9);
        transactions.run(transaction -> {
            write(transaction);
            return Transactions.await(transaction
                    .preparedQuery("update log_cursor set position = $1 where name = 'name'")
                    .execute(Tuple.of(old.position() + 5)));
        });
        assertThat(seen()).isEqualTo(1);
        assertThat(site.number("select position from log_cursor")).isEqualTo(5);
    }

    /** As the database sees it: a test that sleeps for it instead fails wherever the machine is busy. */
    private void aMinutePasses() {
        site.run("update log_cursor set leased_until = leased_until - interval '1 minute'");
    }

    private static void write(SqlConnection transaction) {
        Transactions.await(
                transaction.query("insert into seen (amount) values (1)").execute());
    }
}
