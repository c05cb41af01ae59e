package io.probity.eventsourcing.handling;

import static io.probity.eventsourcing.ledger.Ledger.LEDGER;
import static io.probity.eventsourcing.ledger.TestDatabase.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.ledger.Ledger;
import io.probity.eventsourcing.ledger.LedgerCommand;
import io.probity.eventsourcing.ledger.LedgerEvent;
import io.probity.eventsourcing.ledger.TestDatabase;
import io.probity.eventsourcing.wire.Waiting;
import io.probity.faults.FaultRecord;
import io.probity.faults.Scale;
import io.probity.faults.proxy.FaultProxy;
import io.probity.faults.proxy.PostgresMessage;
import io.probity.faults.proxy.Trouble;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** FAULTS R5: the connection is cut between the commit and its answer, or on the way there. The client asks again. */
class AnswersCutOffTest {
    private static final TestDatabase DATABASE = new TestDatabase();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final FaultProxy proxy = FaultProxy.toPostgres(TestDatabase.port());
    private final Pool pool = DATABASE.poolThrough(proxy.port(), 4);
    private final Commands commands = DATABASE.commands(pool);
    private final UUID ledger = UUID.randomUUID();
    private final Random random = new Random(5);
    private int cutOff;

    @AfterEach
    void close() {
        pool.closeAndAwait();
        proxy.close();
    }

    @Test
    void who_asks_again_as_the_same_request_is_answered_once() {
        int times = Scale.times(200);
        int happened = 0;
        for (int n = 1; n <= times; n++) {
            cutNext(n);
            Request one = request();
            Outcome<Ledger, LedgerEvent> answer = answered(() -> one);
            Outcome<Ledger, LedgerEvent> again = answered(() -> one);
            assertThat(again).isInstanceOfSatisfying(Outcome.Done.class, done -> {
                assertThat(done.repeated()).isTrue();
                assertThat(done).isEqualTo(repeated(answer));
            });
            assertThat(again).extracting("version").isEqualTo(n);
            if (((Outcome.Done<?, ?>) answer).repeated()) happened++;
        }
        assertThat(cutOff).isGreaterThanOrEqualTo(times / 2);
        assertThat(happened).isGreaterThanOrEqualTo(times / 2);
        assertThat(entries()).isEqualTo(times);
        FaultRecord.survived(
                "R5",
                "the connection to PostgreSQL reset in front of the answer to an append, or in the middle of asking",
                cutOff,
                "%d commits had happened unseen; %d requests, %d events, each asked again with the same answer"
                        .formatted(happened, times, entries()));
    }

    /** The control: who asks again as somebody new. */
    @Test
    void who_asks_again_without_an_identity_does_it_twice() {
        int times = 40;
        for (int n = 1; n <= times; n++) {
            cutNext(n);
            answered(TestDatabase::request);
        }
        assertThat(entries()).isGreaterThan(times);
        FaultRecord.controlFailed(
                "R5", "asked again as a new request", "%d requests became %d events".formatted(times, entries()));
    }

    private int entries() {
        return commands.load(LEDGER, LEDGER.stream("here", ledger))
                .await()
                .atMost(PATIENCE)
                .version();
    }

    /** Every other time the answer is lost, otherwise, mostly, the question. */
    private void cutNext(int n) {
        proxy.mend();
        if (n % 2 == 0) {
            proxy.toClient(new Trouble.CutBefore(AnswersCutOffTest::answersAnAppend));
        } else {
            proxy.toServer(new Trouble.CutAfter(random.nextInt(800)));
        }
    }

    /** An append that succeeded answers with no row; a stream that is loaded is one row. */
    private static boolean answersAnAppend(PostgresMessage message) {
        return message.completes("SELECT 0");
    }

    private Outcome<Ledger, LedgerEvent> answered(Supplier<Request> identity) {
        while (true) {
            try {
                return commands.handle(
                                LEDGER.intent("here", ledger, new LedgerCommand.Enter("note", 1)), identity.get())
                        .await()
                        .atMost(PATIENCE);
            } catch (RuntimeException cut) {
                cutOff++;
                proxy.mend();
                Waiting.sleep(5);
            }
        }
    }

    private static Outcome<Ledger, LedgerEvent> repeated(Outcome<Ledger, LedgerEvent> answer) {
        return switch (answer) {
            case Outcome.Done<Ledger, LedgerEvent>(var stream, var version, var events, var state, boolean before) ->
                new Outcome.Done<>(stream, version, events, state, true);
            case Outcome.Refused<Ledger, LedgerEvent> refused -> refused;
            case Outcome.Stale<Ledger, LedgerEvent> stale -> stale;
            case Outcome.Reused<Ledger, LedgerEvent> reused -> reused;
        };
    }
}
