package io.probity.eventsourcing.handling;

import static io.probity.eventsourcing.ledger.Ledger.LEDGER;
import static io.probity.eventsourcing.ledger.TestDatabase.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.ledger.Ledger;
import io.probity.eventsourcing.ledger.LedgerCommand;
import io.probity.eventsourcing.ledger.TestDatabase;
import io.probity.eventsourcing.store.Recorded;
import io.probity.faults.FaultRecord;
import io.probity.faults.Scale;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ManyWritersTest {
    private static final TestDatabase DATABASE = new TestDatabase();
    private static final Pool POOL = DATABASE.pool(8);
    private static final int HANG_UPS = Scale.times(300);
    private static final Duration BACK_OFF = Duration.ofMillis(10);
    private final Commands commands = DATABASE.commands(POOL);

    /** FAULTS R25, the short form: no update is lost, no version skipped. */
    @Test
    void two_hundred_writers_on_ten_streams_lose_no_update() {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(10).toList();
        Multi.createFrom()
                .range(0, 2_000)
                .onItem()
                .transformToUni(n -> enter(ids.get(n % 10), request()))
                .merge(200)
                .collect()
                .asList()
                .await()
                .indefinitely();

        for (UUID id : ids) {
            assertThat(commands.load(LEDGER, LEDGER.stream("here", id)).await().indefinitely())
                    .isEqualTo(new Loaded<>(LEDGER.stream("here", id), 200, new Ledger.Open(200, 200)));
            assertThat(commands.history(LEDGER, LEDGER.stream("here", id))
                            .await()
                            .indefinitely())
                    .extracting(Recorded::version)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 200).boxed().toList());
        }
    }

    /** FAULTS S10: whoever comes first makes the key, and everybody's words can be read with it. */
    @Test
    void a_hundred_first_writers_for_one_subject_make_one_key() throws SQLException {
        UUID id = UUID.randomUUID();
        Uni.join()
                .all(IntStream.range(0, 100).mapToObj(n -> enter(id, request())).toList())
                .andFailFast()
                .await()
                .indefinitely();

        assertThat(commands.history(LEDGER, LEDGER.stream("here", id)).await().indefinitely())
                .hasSize(100)
                .allSatisfy(recorded -> assertThat(recorded.event().toString()).contains("note"));
        try (var superuser = DATABASE.asSuperuser();
                var rows = superuser
                        .createStatement()
                        .executeQuery("select count(*) from data_key where subject = 'ledger/" + id + "'")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(1);
        }
    }

    /** FAULTS R9: the work of a caller who hung up is finished, and its connection comes back. */
    @Test
    void callers_who_hang_up_leave_no_connection_behind() throws InterruptedException {
        UUID id = UUID.randomUUID();
        hangUp(() -> enter(id, request()));

        for (int n = 0; n < 100; n++) {
            assertThat(enter(UUID.randomUUID(), request()).await().indefinitely())
                    .isInstanceOf(Outcome.Done.class);
        }
        FaultRecord.survived(
                "R9",
                "callers who hang up within a millisecond",
                HANG_UPS,
                "0 connections lost; the next 100 answered");
    }

    /** The control: work bound to the caller's own subscription. If this leaks nothing, the test above proves nothing. */
    @Test
    void work_bound_to_the_caller_loses_its_connections() throws InterruptedException {
        Pool small = DATABASE.pool(4);
        hangUp(() -> small.getConnection()
                .flatMap(c -> c.query("select pg_sleep(0.002)").execute().call(c::close)));

        assertThat(small.query("select 1")
                        .execute()
                        .map(rows -> "answered")
                        .ifNoItem()
                        .after(Duration.ofSeconds(2))
                        .recoverWithItem("no connection left")
                        .await()
                        .indefinitely())
                .isEqualTo("no connection left");
        FaultRecord.controlFailed("R9", "work bound to the caller", "a pool of 4 had no connection left");
    }

    /** FAULTS R5: of commits whose answer was cut off, many had happened. Asking again gives the one answer. */
    @Test
    void a_connection_cut_in_the_middle_is_asked_again_and_answered_once() throws SQLException {
        UUID id = UUID.randomUUID();
        try (var superuser = DATABASE.asSuperuser();
                var killer = superuser.createStatement()) {
            for (int n = 1; n <= 60; n++) {
                Request asked = request();
                var first = enter(id, asked).subscribeAsCompletionStage();
                killer.execute("select pg_sleep(" + ThreadLocalRandom.current().nextDouble(0.004) + ")");
                killer.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where usename like 'events%app'");
                first.handle((done, failure) -> true).join();
                enter(id, asked)
                        .onFailure()
                        .retry()
                        .withBackOff(BACK_OFF)
                        .atMost(10)
                        .await()
                        .indefinitely();
                assertThat(commands.load(LEDGER, LEDGER.stream("here", id))
                                .onFailure()
                                .retry()
                                .withBackOff(BACK_OFF)
                                .atMost(10)
                                .await()
                                .indefinitely()
                                .version())
                        .isEqualTo(n);
            }
        }
    }

    private static void hangUp(Supplier<Uni<?>> call) throws InterruptedException {
        for (int n = 0; n < HANG_UPS; n++) {
            var caller = call.get().subscribe().with(done -> {}, failure -> {});
            Thread.sleep(0, ThreadLocalRandom.current().nextInt(999_999));
            caller.cancel();
        }
    }

    private Uni<?> enter(UUID id, Request request) {
        return commands.handle(LEDGER.intent("here", id, new LedgerCommand.Enter("note", 1)), request);
    }
}
