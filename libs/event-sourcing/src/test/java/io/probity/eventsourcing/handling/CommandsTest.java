package io.probity.eventsourcing.handling;

import static io.probity.eventsourcing.ledger.Ledger.LEDGER;
import static io.probity.eventsourcing.ledger.TestDatabase.metadata;
import static io.probity.eventsourcing.ledger.TestDatabase.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.ledger.Ledger;
import io.probity.eventsourcing.ledger.LedgerCommand;
import io.probity.eventsourcing.ledger.LedgerEvent;
import io.probity.eventsourcing.ledger.TestDatabase;
import io.probity.eventsourcing.store.StreamId;
import io.vertx.mutiny.sqlclient.Pool;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommandsTest {
    private static final TestDatabase DATABASE = new TestDatabase();
    private static final Pool POOL = DATABASE.pool(8);
    private final Commands commands = DATABASE.commands(POOL);

    @Test
    void what_was_accepted_is_there_for_everybody_who_asks_next() {
        UUID id = UUID.randomUUID();
        Outcome<Ledger, LedgerEvent> outcome = enter(id, 7, request());

        assertThat(outcome).isEqualTo(done(id, 1, new Ledger.Open(1, 7), entered(7), false));
        assertThat(load(id)).isEqualTo(new Loaded<>(stream(id), 1, new Ledger.Open(1, 7)));
        assertThat(DATABASE.commands(POOL)
                        .history(LEDGER, LEDGER.stream("here", id))
                        .await()
                        .indefinitely())
                .extracting(recorded -> recorded.event())
                .containsExactly(entered(7));
    }

    @Test
    void the_same_request_again_finds_its_first_answer_whatever_happened_since() {
        UUID id = UUID.randomUUID();
        Request first = request();
        enter(id, 7, first);
        enter(id, 8, request());
        handle(id, new LedgerCommand.Close(), request());

        assertThat(enter(id, 7, first)).isEqualTo(done(id, 1, new Ledger.Open(1, 7), entered(7), true));
        assertThat(load(id).version()).isEqualTo(3);
    }

    @Test
    void the_same_put_after_another_is_no_repetition_but_one_that_is_tried_again_at_once_is() {
        UUID id = UUID.randomUUID();
        Request derived = derived("put:" + id);

        assertThat(enter(id, 7, derived)).isEqualTo(done(id, 1, new Ledger.Open(1, 7), entered(7), false));
        assertThat(enter(id, 7, derived)).isEqualTo(done(id, 1, new Ledger.Open(1, 7), entered(7), true));
        enter(id, 8, request());
        assertThat(enter(id, 7, derived)).isEqualTo(done(id, 3, new Ledger.Open(3, 22), entered(7), false));
        assertThat(enter(id, 7, derived)).isEqualTo(done(id, 3, new Ledger.Open(3, 22), entered(7), true));
        enter(id, 8, request());
        assertThat(enter(id, 7, derived)).isEqualTo(done(id, 5, new Ledger.Open(5, 37), entered(7), false));
        assertThat(enter(id, 7, derived)).isEqualTo(done(id, 5, new Ledger.Open(5, 37), entered(7), true));
    }

    @Test
    void the_same_put_after_what_forbids_it_is_refused() {
        UUID id = UUID.randomUUID();
        Request derived = derived("put:" + id);
        enter(id, 7, derived);
        handle(id, new LedgerCommand.Close(), request());

        assertThat(enter(id, 7, derived)).isInstanceOf(Outcome.Refused.class);
    }

    private static Request derived(String id) {
        return new Request(id, "asked", metadata(id), OptionalInt.empty(), true);
    }

    @Test
    void a_request_id_used_for_something_else_is_refused() {
        UUID id = UUID.randomUUID();
        enter(id, 7, request("once"));
        Request other = new Request("once", "asked otherwise", metadata("once"), OptionalInt.empty());

        assertThat(enter(id, 8, other)).isEqualTo(new Outcome.Reused<>());
        assertThat(load(id).version()).isEqualTo(1);
    }

    @Test
    void a_client_that_saw_an_older_version_is_told_the_actual_one() {
        UUID id = UUID.randomUUID();
        enter(id, 7, request());
        Request late = new Request("late", "asked", metadata("late"), OptionalInt.of(0));

        assertThat(enter(id, 8, late)).isEqualTo(new Outcome.Stale<>(1));
    }

    @Test
    void a_refusal_names_its_rule_and_leaves_nothing_behind() {
        UUID id = UUID.randomUUID();
        handle(id, new LedgerCommand.Close(), request());

        assertThat(enter(id, 1, request()))
                .isEqualTo(new Outcome.Refused<>(Ledger.LedgerRule.CLOSED, "The ledger is closed."));
        assertThat(load(id).version()).isEqualTo(1);
    }

    @Test
    void several_streams_change_together_or_not_at_all() {
        UUID open = UUID.randomUUID();
        UUID closed = UUID.randomUUID();
        handle(closed, new LedgerCommand.Close(), request());
        List<Intent<?, ?, ?>> others = List.of(LEDGER.intent("here", closed, new LedgerCommand.Enter("b", 2)));

        Outcome<Ledger, LedgerEvent> outcome = commands.handle(
                        LEDGER.intent("here", open, new LedgerCommand.Enter("a", 1)), others, request())
                .await()
                .indefinitely();

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(load(open).version()).isZero();
    }

    @Test
    void a_stream_that_is_begun_is_not_looked_for_and_yet_goes_on_where_it_is() {
        UUID id = UUID.randomUUID();
        Request first = request();

        assertThat(begin(id, 7, first)).isEqualTo(done(id, 1, new Ledger.Open(1, 7), entered(7), false));
        assertThat(begin(id, 7, first)).isEqualTo(done(id, 1, new Ledger.Open(1, 7), entered(7), true));
        assertThat(begin(id, 8, request())).isEqualTo(done(id, 2, new Ledger.Open(2, 15), entered(8), false));
    }

    @Test
    void a_stream_that_is_begun_and_is_closed_already_refuses() {
        UUID id = UUID.randomUUID();
        handle(id, new LedgerCommand.Close(), request());

        assertThat(begin(id, 1, request())).isInstanceOf(Outcome.Refused.class);
        assertThat(load(id).version()).isEqualTo(1);
    }

    private Outcome<Ledger, LedgerEvent> begin(UUID id, int amount, Request request) {
        return commands.handle(
                        LEDGER.intent("here", id, new LedgerCommand.Enter("note", amount))
                                .beginning(),
                        request)
                .await()
                .indefinitely();
    }

    private Outcome<Ledger, LedgerEvent> enter(UUID id, int amount, Request request) {
        return handle(id, new LedgerCommand.Enter("note", amount), request);
    }

    private Outcome<Ledger, LedgerEvent> handle(UUID id, LedgerCommand command, Request request) {
        return commands.handle(LEDGER.intent("here", id, command), request)
                .await()
                .indefinitely();
    }

    private Loaded<Ledger> load(UUID id) {
        return commands.load(LEDGER, LEDGER.stream("here", id)).await().indefinitely();
    }

    private static StreamId stream(UUID id) {
        return LEDGER.stream("here", id);
    }

    private static LedgerEvent entered(int amount) {
        return new LedgerEvent.Entered("note", amount, Optional.of(new LedgerEvent.Party("note")));
    }

    private static Outcome<Ledger, LedgerEvent> done(
            UUID id, int version, Ledger state, LedgerEvent event, boolean repeated) {
        return new Outcome.Done<>(stream(id), version, List.of(event), state, repeated);
    }
}
