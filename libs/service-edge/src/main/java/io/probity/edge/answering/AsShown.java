package io.probity.edge.answering;

import io.probity.eventsourcing.decider.Decider;
import io.probity.eventsourcing.handling.Aggregate;
import io.probity.eventsourcing.handling.Commands;
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
        return requestOnRecord(aggregate, stream, asked, events -> view.apply(state(aggregate.decider(), events)));
    }

    /** @param record what of all that happened is shown to whoever asks; events are read only where theirs is not the last */
    public <S, E> Uni<Request> requestOnRecord(
            Aggregate<?, S, E> aggregate, StreamId stream, Request asked, Function<List<E>, ?> record) {
        if (asked.expectedVersion().isEmpty()) return Uni.createFrom().item(asked);
        int read = asked.expectedVersion().getAsInt();
        return commands.load(aggregate, stream)
                .chain(now -> read >= now.version()
                        ? Uni.createFrom().item(asked)
                        : commands.history(aggregate, stream).map(history -> expecting(asked, read, history, record)));
    }

    private static <E> Request expecting(
            Request asked, int read, List<Recorded<E>> history, Function<List<E>, ?> record) {
        List<E> events = history.stream().map(Recorded::event).toList();
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
