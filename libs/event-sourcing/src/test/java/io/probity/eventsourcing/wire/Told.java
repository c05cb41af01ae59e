package io.probity.eventsourcing.wire;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.probity.eventsourcing.codec.Json;
import io.probity.eventsourcing.ledger.LedgerEvent;
import io.probity.eventsourcing.relay.ContractTypes;
import io.probity.eventsourcing.relay.Publication;
import io.probity.eventsourcing.relay.Publishing;
import io.probity.eventsourcing.store.Recorded;
import java.util.Map;
import java.util.Optional;

/** A published language of two words. */
public sealed interface Told {
    record Paid(int amount) implements Told {}

    record Settled() implements Told {}

    Map<String, Class<?>> TYPES = Map.of("test.paid.v1", Paid.class, "test.settled.v1", Settled.class);

    ContractTypes CONTRACT = new ContractTypes() {
        private final ObjectMapper json = Json.mapper();

        @Override
        public String nameOf(Class<?> event) {
            return event == Paid.class ? "test.paid.v1" : "test.settled.v1";
        }

        @Override
        public Optional<Class<?>> typeOf(String name) {
            return Optional.ofNullable(TYPES.get(name));
        }

        @Override
        public ObjectMapper json() {
            return json;
        }
    };

    static Publishing<LedgerEvent> publishing(String topic) {
        return new Publishing<>() {
            @Override
            public Class<LedgerEvent> of() {
                return LedgerEvent.class;
            }

            @Override
            public Optional<Publication> publish(Recorded<LedgerEvent> recorded) {
                Told told =
                        switch (recorded.event()) {
                            case LedgerEvent.Entered(var note, int amount, var party) -> new Paid(amount);
                            case LedgerEvent.Closed() -> new Settled();
                        };
                return Optional.of(new Publication(topic, recorded.stream().id(), told));
            }
        };
    }
}
