package io.probity.intake.receipt;

import java.util.UUID;

/** What is known of a receipt. */
public sealed interface Receipt {

    record NotGiven() implements Receipt {}

    /**
     * @param complaint the one it opens
     * @param hash of its secret part, slow and salted; the secret itself is nowhere
     */
    record Given(UUID complaint, String hash) implements Receipt {}
}
