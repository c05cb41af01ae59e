package io.probity.intake.receipt;

import io.probity.eventsourcing.decider.Confidential;
import io.probity.eventsourcing.decider.EventType;
import java.time.Instant;
import java.util.UUID;

/** What happened to a receipt, as this service stores it. */
public sealed interface ReceiptEvent {

    /** @param hash sealed as well: whoever has the database alone has nothing to try secrets against */
    @EventType("receipt.given.v1")
    record ReceiptGiven(UUID complaint, @Confidential String hash, Instant at) implements ReceiptEvent {}
}
