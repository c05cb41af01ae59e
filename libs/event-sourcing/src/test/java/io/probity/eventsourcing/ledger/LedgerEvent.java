package io.probity.eventsourcing.ledger;

import io.probity.eventsourcing.decider.Confidential;
import io.probity.eventsourcing.decider.EventType;
import java.util.Optional;

public sealed interface LedgerEvent {
    @EventType("ledger.entered.v2")
    record Entered(
            @Confidential String note,
            int amount,
            @Confidential Optional<Party> party) implements LedgerEvent {}

    @EventType("ledger.closed.v1")
    record Closed() implements LedgerEvent {}

    record Party(String name) {}
}
