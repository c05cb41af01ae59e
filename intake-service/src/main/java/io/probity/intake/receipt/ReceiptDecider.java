package io.probity.intake.receipt;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.eventsourcing.decider.Decider;
import io.probity.eventsourcing.decider.Decision;
import io.probity.intake.receipt.Receipt.Given;
import io.probity.intake.receipt.Receipt.NotGiven;
import io.probity.intake.receipt.ReceiptCommand.GiveReceipt;
import io.probity.intake.receipt.ReceiptEvent.ReceiptGiven;

/** A receipt is given once, and opens one complaint for ever. */
public final class ReceiptDecider implements Decider<ReceiptCommand, Receipt, ReceiptEvent> {

    @Override
    public Receipt initialState() {
        return new NotGiven();
    }

    @Override
    public Decision<ReceiptEvent> decide(ReceiptCommand command, Receipt receipt) {
        return switch (command) {
            case GiveReceipt c when receipt instanceof Given -> refuse(ReceiptRule.GIVEN_BEFORE);
            case GiveReceipt c -> accept(new ReceiptGiven(c.complaint(), c.hash(), c.at()));
        };
    }

    @Override
    public Receipt evolve(Receipt receipt, ReceiptEvent event) {
        return switch (event) {
            case ReceiptGiven e -> new Given(e.complaint(), e.hash());
        };
    }
}
