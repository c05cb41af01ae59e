package io.probity.eventsourcing.store;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Many requests share one statement, one lock and one commit. One group is in flight at a time (two were no faster). */
final class GroupCommit implements Gathering.Together<Unit, Boolean> {
    private final Function<List<Unit>, Uni<Set<Integer>>> write;
    private final Gathering<Unit, Boolean> gathering;

    /**
     * @param write appends units, and tells which of them it did not append
     * @param patience after which a write that has not answered counts as lost, so that the next can begin
     */
    GroupCommit(Function<List<Unit>, Uni<Set<Integer>>> write, Duration patience) {
        this.write = write;
        this.gathering = new Gathering<>(this, 1, patience);
    }

    Uni<Boolean> append(Unit unit) {
        return gathering.ask(unit);
    }

    @Override
    public Uni<List<Boolean>> ask(List<Unit> group) {
        return write.apply(group).map(failed -> IntStream.range(0, group.size())
                .mapToObj(n -> !failed.contains(n))
                .toList());
    }

    private record Request(String tenant, String id) {}

    private record Key(String tenant, String subject) {}

    /** Streams, requests and keys: a statement sees none of its own rows. */
    @Override
    public Set<Object> touches(Unit unit) {
        Set<Object> all = new HashSet<>();
        unit.streams().forEach(growth -> all.add(growth.stream()));
        unit.request().ifPresent(request -> all.add(new Request(request.stream().tenant(), request.id())));
        unit.keys().forEach(key -> all.add(new Key(key.tenant(), key.subject())));
        return all;
    }

    /** One unit must not drag the others down. */
    @Override
    public boolean mayBeOnes(Throwable failure) {
        return OneBadUnit.couldBe(failure);
    }
}
