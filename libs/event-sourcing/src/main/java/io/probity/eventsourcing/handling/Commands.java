package io.probity.eventsourcing.handling;

import io.probity.eventsourcing.sealing.KeyRing;
import io.probity.eventsourcing.store.EventStore;
import io.probity.eventsourcing.store.Recorded;
import io.probity.eventsourcing.store.StreamId;
import io.probity.eventsourcing.store.Unit;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Commands in: load, decide, append, answer. A service has one of these. */
public final class Commands {
    private static final int ATTEMPTS = 20;
    /** Longer than any statement and any append may take: whoever has no answer by then has lost the connection. */
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private final EventStore store;
    private final Aggregates aggregates;
    private final KeyRing ring;
    private final Remembered remembered = new Remembered();
    private final Turns turns = new Turns(LONGEST);

    public Commands(EventStore store, Aggregates aggregates, KeyRing ring) {
        this.store = store;
        this.aggregates = aggregates;
        this.ring = ring;
    }

    public <C, S, E> Uni<Outcome<S, E>> handle(Intent<C, S, E> intent, Request request) {
        return handle(intent, List.of(), request);
    }

    /** All or nothing. The outcome is the first intent's; a refusal of any of the others refuses the whole. */
    public <C, S, E> Uni<Outcome<S, E>> handle(Intent<C, S, E> main, List<Intent<?, ?, ?>> others, Request request) {
        return turns.take(main.stream(), attempt(main, others, request, 1));
    }

    /** A batch that takes part in a transaction which somebody else commits. */
    public Batch begin(SqlConnection transaction) {
        return batch(transaction, false);
    }

    /** A stream as it is now. */
    public <S, E> Uni<Loaded<S>> load(Aggregate<?, S, E> aggregate, StreamId stream) {
        return looking().load(aggregate, stream);
    }

    /** All that happened in a stream, opened. */
    public <S, E> Uni<List<Recorded<E>>> history(Aggregate<?, S, E> aggregate, StreamId stream) {
        return looking()
                .draft(aggregate, stream)
                .flatMap(draft -> events(aggregate, stream, 0, draft.loadedVersion(), draft));
    }

    private Batch looking() {
        return batch(store.anyConnection(), false);
    }

    private Batch batch(SqlClient connection, boolean trusting) {
        KeyRing.Session keys = ring.session();
        Looks looks = new Looks(store, aggregates, keys, remembered, connection);
        return new Batch(store, keys, looks, connection, trusting);
    }

    /** Where a stream was not as it was expected to be, or a version is asked for of one that begins, it is looked at. */
    private Batch batch(Intent<?, ?, ?> main, Request request, int attempt) {
        boolean trusting =
                attempt == 1 && !(main.begins() && request.expectedVersion().isPresent());
        return batch(store.anyConnection(), trusting);
    }

    private <C, S, E> Uni<Outcome<S, E>> attempt(
            Intent<C, S, E> main, List<Intent<?, ?, ?>> others, Request request, int attempt) {
        Batch batch = batch(main, request, attempt);
        return batch.draft(main).flatMap(draft -> {
            if (request.expectedVersion().isPresent()
                    && request.expectedVersion().getAsInt() != draft.loadedVersion())
                // What was seen may have moved since: which version is the last is told by another look.
                return attempt == 1 && main.seen().isPresent()
                        ? attempt(main, others, request, attempt + 1)
                        : answeredBefore(main, request, new Outcome.Stale<>(draft.loadedVersion()));
            return batch.step(main, request.metadata()).flatMap(step -> switch (step) {
                case Batch.Step.Refused<S, E>(var rule, var because) ->
                    answeredBefore(main, request, new Outcome.Refused<>(rule, because));
                case Batch.Step.Drafted<S, E> drafted ->
                    firstRefusal(batch, others, request)
                            .flatMap(refused -> refused.isPresent()
                                    ? answeredBefore(
                                            main,
                                            request,
                                            new Outcome.Refused<>(
                                                    refused.get().rule(),
                                                    refused.get().because()))
                                    : append(batch, drafted, main, others, request, attempt));
            });
        });
    }

    private static Uni<Optional<Batch.Step.Refused<?, ?>>> firstRefusal(
            Batch batch, List<Intent<?, ?, ?>> intents, Request request) {
        if (intents.isEmpty()) return Uni.createFrom().item(Optional.empty());
        return batch.step(intents.getFirst(), request.metadata())
                .flatMap(step -> step instanceof Batch.Step.Refused<?, ?> refused
                        ? Uni.createFrom().item(Optional.of(refused))
                        : firstRefusal(batch, intents.subList(1, intents.size()), request));
    }

    private <C, S, E> Uni<Outcome<S, E>> append(
            Batch batch,
            Batch.Step.Drafted<S, E> drafted,
            Intent<C, S, E> main,
            List<Intent<?, ?, ?>> others,
            Request request,
            int attempt) {
        Draft<S, E> draft = drafted.draft();
        Outcome<S, E> done = new Outcome.Done<>(main.stream(), draft.version(), drafted.events(), draft.state(), false);
        var answered = new Unit.Answered(
                request.id(), request.fingerprint(), main.stream(), draft.loadedVersion(), draft.version());
        Optional<Unit> unit = batch.unit(Optional.of(answered));
        if (unit.isEmpty()) return answeredBefore(main, request, done);
        return store.append(unit.get()).flatMap(appended -> {
            if (appended) {
                batch.remember();
                return Uni.createFrom().item(done);
            }
            return known(main, request)
                    .flatMap(known -> known.answer().isPresent()
                            ? Uni.createFrom().item(known.answer().get())
                            : attempt < ATTEMPTS
                                    ? attempt(main, others, known.request(), attempt + 1)
                                    : Uni.createFrom().failure(new Contended()));
        });
    }

    /** Before a "no" is said to a retry, its first answer is looked for. */
    private <C, S, E> Uni<Outcome<S, E>> answeredBefore(
            Intent<C, S, E> main, Request request, Outcome<S, E> otherwise) {
        return known(main, request).map(known -> known.answer().orElse(otherwise));
    }

    /** A request and its first answer; without one, the id under which it is to be handled. */
    private record Known<S, E>(Request request, Optional<Outcome<S, E>> answer) {}

    private <C, S, E> Uni<Known<S, E>> known(Intent<C, S, E> main, Request request) {
        return store.answered(main.stream().tenant(), request.id()).flatMap(found -> {
            if (found.isEmpty()) return Uni.createFrom().item(new Known<S, E>(request, Optional.empty()));
            Unit.Answered first = found.get();
            if (!first.fingerprint().equals(request.fingerprint())
                    || !first.stream().equals(main.stream()))
                return Uni.createFrom().item(new Known<S, E>(request, Optional.of(new Outcome.Reused<>())));
            return looking()
                    .draft(main.aggregate(), main.stream())
                    .flatMap(draft -> request.derived() && draft.loadedVersion() != first.to()
                            ? known(main, request.after(first.to()))
                            : firstAnswer(main.aggregate(), first, draft)
                                    .map(done -> new Known<S, E>(request, Optional.of(done))));
        });
    }

    /** What was answered then: the events of that request, and the state they led to. */
    private <C, S, E> Uni<Outcome<S, E>> firstAnswer(
            Aggregate<C, S, E> aggregate, Unit.Answered first, Draft<S, E> draft) {
        return events(aggregate, first.stream(), 0, first.to(), draft).map(all -> {
            S state = aggregate.decider().initialState();
            for (Recorded<E> recorded : all) state = aggregate.decider().evolve(state, recorded.event());
            List<E> own = all.stream()
                    .filter(recorded -> recorded.version() > first.from())
                    .map(Recorded::event)
                    .toList();
            return new Outcome.Done<>(first.stream(), first.to(), own, state, true);
        });
    }

    private <S, E> Uni<List<Recorded<E>>> events(
            Aggregate<?, S, E> aggregate, StreamId stream, int after, int upTo, Draft<S, E> draft) {
        var codec = aggregates.of(aggregate).events();
        return store.events(store.anyConnection(), stream, after, upTo).map(all -> all.stream()
                .map(stored -> Aggregates.read(stored, w -> codec.read(w, stream, stored.version(), draft.key())))
                .toList());
    }

    /** Others were faster, again and again. */
    public static final class Contended extends RuntimeException {
        private static final long serialVersionUID = 1;

        Contended() {
            super("too many changes to one stream at the same time");
        }
    }
}
