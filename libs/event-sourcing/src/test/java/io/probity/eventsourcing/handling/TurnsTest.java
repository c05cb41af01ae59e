package io.probity.eventsourcing.handling;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.store.StreamId;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final StreamId STREAM = new StreamId("here", "ledger", UUID.randomUUID());
    private static final Uni<String> LOST = Uni.createFrom().nothing();
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Test
    void work_whose_answer_never_comes_fails_and_holds_up_nobody_behind_it() {
        Turns turns = new Turns(Duration.ofMillis(100));
        CompletableFuture<String> lost = turns.take(STREAM, LOST).subscribeAsCompletionStage();

        assertThat(turns.take(STREAM, Uni.createFrom().item("done")).await().atMost(PATIENCE))
                .isEqualTo("done");
        assertThat(lost)
                .failsWithin(PATIENCE)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(TimeoutException.class);
    }

    /** The control: with a patience that does not end, the next one has no turn. */
    @Test
    void without_an_end_to_patience_everybody_waits_behind_it() {
        Turns turns = new Turns(Duration.ofDays(1));
        List<Object> told = new CopyOnWriteArrayList<>();
        turns.take(STREAM, LOST).subscribe().with(told::add, told::add);
        turns.take(STREAM, Uni.createFrom().item("done")).subscribe().with(told::add, told::add);

        assertThat(told).isEmpty();
    }

    /** What belongs to a request lies in its context: whoever was answered on another's would act in another's name. */
    @Test
    void each_is_answered_on_the_context_it_asked_from_whoever_ends_the_turn_before_it() throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            Turns turns = new Turns(PATIENCE);
            CompletableFuture<String> first = new CompletableFuture<>();
            Context one = ((VertxInternal) vertx).createEventLoopContext();
            Context other = ((VertxInternal) vertx).createEventLoopContext();
            assertThat(one).isNotSameAs(other);
            CompletableFuture<Context> oneAnswered =
                    answered(turns, one, Uni.createFrom().completionStage(first));
            CompletableFuture<Context> otherAnswered =
                    answered(turns, other, Uni.createFrom().item(() -> "done"));
            other.runOnContext(ignored -> first.complete("done"));

            assertThat(oneAnswered).succeedsWithin(PATIENCE).isSameAs(one);
            assertThat(otherAnswered).succeedsWithin(PATIENCE).isSameAs(other);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get();
        }
    }

    private static CompletableFuture<Context> answered(Turns turns, Context asking, Uni<String> work) throws Exception {
        CompletableFuture<Void> asked = new CompletableFuture<>();
        CompletableFuture<Context> answered = new CompletableFuture<>();
        asking.runOnContext(ignored -> {
            turns.take(STREAM, work).subscribe().with(item -> answered.complete(Vertx.currentContext()));
            asked.complete(null);
        });
        asked.get();
        return answered;
    }
}
