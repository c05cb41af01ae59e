package io.probity.assessment.handling;

import io.probity.edge.caller.Caller;
import io.probity.edge.caller.CurrentCall;
import io.probity.eventsourcing.handling.Aggregate;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.Request;
import io.probity.eventsourcing.store.StreamId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalInt;
import java.util.function.BiPredicate;

/**
 * Requests of people from whom something is kept back. Whoever has read all that is there for them has read the latest version:
 * were theirs refused as an old one, that would tell them of the rest.
 */
@ApplicationScoped
class AsRead {
    private final Commands commands;
    private final CurrentCall call;

    AsRead(Commands commands, CurrentCall call) {
        this.commands = commands;
        this.call = call;
    }

    /** @param now the version of the stream; what came after the one that was read is looked at only where that differs */
    <S, E> Uni<Request> request(
            Aggregate<?, S, E> aggregate, StreamId stream, int now, BiPredicate<Caller, E> keptBack) {
        Request request = call.request();
        int read = request.expectedVersion().orElse(now);
        if (read >= now) return Uni.createFrom().item(request);
        Caller reader = call.caller();
        return commands.history(aggregate, stream)
                .map(history -> history.subList(read, now))
                .map(since -> since.stream().allMatch(it -> keptBack.test(reader, it.event()))
                        ? expecting(now, request)
                        : request);
    }

    /** The same for one version of its stream alone. */
    static Request expecting(int version, Request request) {
        return new Request(
                request.id(), request.fingerprint(), request.metadata(), OptionalInt.of(version), request.derived());
    }
}
