package io.probity.intake.receipt;

import java.time.Instant;
import java.util.UUID;

/** What can be asked of a receipt. */
public sealed interface ReceiptCommand {

    /** @param hash of its secret part */
    record GiveReceipt(UUID complaint, String hash, Instant at) implements ReceiptCommand {}
}
