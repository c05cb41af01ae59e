package io.probity.edge.answering;

import io.probity.eventsourcing.decider.Decider;
import io.probity.eventsourcing.handling.Aggregate;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Loaded;
import io.probity.eventsourcing.handling.Request;
import io.probity.eventsourcing.store.Recorded;
import io.probity.eventsourcing.store.StreamId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/**
 * Requests of people to whom a part of a matter is shown. Whoever has read all that is there for them has read the latest
 * version: were theirs refused as an old one, that would tell them of the rest (HV-36, MC-15).
 */
@ApplicationScoped
public class AsShown {
    private final Commands commands;

    AsShown(Commands commands) {
        this.commands = commands;
    }

    /** @param view what of a state is shown to whoever asks; of one that they may not see, nothing */
    public <S, E> Uni<Request> request(
            Aggregate<?, S, E> aggregate, StreamId stream, Request asked, Function<S, ?> view) {
        return asked.expectedVersion().isEmpty()
                ? Uni.createFrom().item(asked)
                : commands.load(aggregate, stream).chain(now -> request(aggregate, now, asked, view));
    }

    /** The same for whoever has looked at the matter: what else they derived from that version is of no later one. */
    public <S, E> Uni<Request> request(
            Aggregate<?, S, E> aggregate, Loaded<? extends S> now, Request asked, Function<S, ?> view) {
        return requestOnRecord(aggregate, now, asked, events -> view.apply(state(aggregate.decider(), events)));
    }

    /** @param record what of all that happened is shown to whoever asks; events are read only where theirs is not the last */
    public <S, E> Uni<Request> requestOnRecord(
            Aggregate<?, S, E> aggregate, Loaded<? extends S> now, Request asked, Function<List<E>, ?> record) {
        int last = now.version();
        if (asked.expectedVersion().orElse(last) >= last)
            return Uni.createFrom().item(asked);
        return commands.history(aggregate, now.stream())
                .map(history -> expecting(
                        asked, history.stream().limit(last).map(Recorded::event).toList(), record));
    }

    private static <E> Request expecting(Request asked, List<E> events, Function<List<E>, ?> record) {
        int read = asked.expectedVersion().orElseThrow();
        return record.apply(events.subList(0, read)).equals(record.apply(events))
                ? asked.expecting(events.size())
                : asked;
    }

    private static <S, E> S state(Decider<?, S, E> decider, List<E> events) {
        S state = decider.initialState();
        for (E event : events) state = decider.evolve(state, event);
        return state;
    }
}
