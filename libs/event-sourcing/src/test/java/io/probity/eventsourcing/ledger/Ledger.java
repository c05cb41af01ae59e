package io.probity.eventsourcing.ledger;

import io.probity.eventsourcing.codec.EventCodec.Upcast;
import io.probity.eventsourcing.decider.Decider;
import io.probity.eventsourcing.decider.Decision;
import io.probity.eventsourcing.decider.Rule;
import io.probity.eventsourcing.handling.Aggregate;
import java.util.Map;
import java.util.Optional;

public sealed interface Ledger {
    record Open(int entries, int total) implements Ledger {}

    record Closed(int total) implements Ledger {}

    enum LedgerRule implements Rule {
        CLOSED;

        @Override
        public Kind kind() {
            return Kind.STATE;
        }

        @Override
        public String clause() {
            return "";
        }

        @Override
        public String sentence() {
            return "The ledger is closed.";
        }
    }

    Decider<LedgerCommand, Ledger, LedgerEvent> DECIDER = new Decider<>() {
        @Override
        public Ledger initialState() {
            return new Open(0, 0);
        }

        @Override
        public Decision<LedgerEvent> decide(LedgerCommand command, Ledger state) {
            if (state instanceof Closed) return Decision.refuse(LedgerRule.CLOSED);
            return switch (command) {
                case LedgerCommand.Enter(String note, int amount) ->
                    Decision.accept(new LedgerEvent.Entered(note, amount, Optional.of(new LedgerEvent.Party(note))));
                case LedgerCommand.Close() -> Decision.accept(new LedgerEvent.Closed());
            };
        }

        @Override
        public Ledger evolve(Ledger state, LedgerEvent event) {
            return switch (state) {
                case Open(int entries, int total) ->
                    switch (event) {
                        case LedgerEvent.Entered e -> new Open(entries + 1, total + e.amount());
                        case LedgerEvent.Closed() -> new Closed(total);
                    };
                case Closed closed -> closed;
            };
        }
    };

    Aggregate<LedgerCommand, Ledger, LedgerEvent> LEDGER = Aggregate.of(
                    "ledger", LedgerEvent.class, Ledger.class, DECIDER)
            .upcasting(Map.of(
                    "ledger.entered.v1",
                    new Upcast(
                            "ledger.entered.v2",
                            old -> old.put("amount", old.get("sum").intValue()))));
}
