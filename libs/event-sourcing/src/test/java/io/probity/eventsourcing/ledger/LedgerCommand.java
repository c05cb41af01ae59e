package io.probity.eventsourcing.ledger;

public sealed interface LedgerCommand {
    record Enter(String note, int amount) implements LedgerCommand {}

    record Close() implements LedgerCommand {}
}
