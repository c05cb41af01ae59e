package io.probity.eventsourcing.handling;

import io.probity.eventsourcing.store.EventStore;
import io.probity.eventsourcing.store.Unit;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** A mutant for controls: appends behind whatever is there by now, though it was decided on something older. */
final class Heedless extends ForwardingStore {
    private static final int ATTEMPTS = 100;

    Heedless(EventStore real) {
        super(real);
    }

    @Override
    public Uni<Boolean> append(Unit unit) {
        return append(unit, ATTEMPTS);
    }

    private Uni<Boolean> append(Unit unit, int attempts) {
        return super.append(unit)
                .flatMap(appended ->
                        appended || attempts == 1 ? Uni.createFrom().item(appended) : behind(unit, attempts - 1));
    }

    private Uni<Boolean> behind(Unit unit, int attempts) {
        Unit.Growth growth = unit.streams().getFirst();
        return head(anyConnection(), growth.stream(), growth.stream().name())
                .flatMap(head -> append(
                        new Unit(
                                List.of(new Unit.Growth(
                                        growth.stream(), head.version(), growth.events(), growth.state())),
                                unit.request(),
                                List.of()),
                        attempts));
    }
}
