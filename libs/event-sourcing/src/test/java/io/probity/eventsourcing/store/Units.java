package io.probity.eventsourcing.store;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Units of work as the store sees them: opaque. */
final class Units {
    private Units() {}

    static StreamId stream() {
        return new StreamId("here", "ledger", UUID.randomUUID());
    }

    static Unit.Growth growth(StreamId stream, int expected, int events) {
        return new Unit.Growth(
                stream,
                expected,
                IntStream.range(0, events)
                        .mapToObj(n -> new Unit.NewEvent(
                                "ledger.entered.v2", "{\"n\":" + n + "}", "{}", Buffer.buffer(new byte[] {
                                    (byte) (expected + n)
                                })))
                        .toList(),
                Optional.empty());
    }

    static Unit.Growth withSnapshot(Unit.Growth growth) {
        return new Unit.Growth(
                growth.stream(), growth.expected(), growth.events(), Optional.of(Buffer.buffer("state")));
    }

    static Unit unit(Unit.Growth... streams) {
        return new Unit(List.of(streams), Optional.empty(), List.of());
    }

    static Unit asked(String request, Unit.Growth growth) {
        return new Unit(
                List.of(growth),
                Optional.of(new Unit.Answered(request, "asked", growth.stream(), growth.expected(), growth.version())),
                List.of());
    }

    static Unit with(Unit.NewKey key, Unit.Growth growth) {
        return new Unit(List.of(growth), Optional.empty(), List.of(key));
    }
}
