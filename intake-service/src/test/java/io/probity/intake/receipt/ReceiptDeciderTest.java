package io.probity.intake.receipt;

import io.probity.intake.receipt.ReceiptCommand.GiveReceipt;
import io.probity.intake.receipt.ReceiptEvent.ReceiptGiven;
import io.probity.testing.DeciderSpec;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReceiptDeciderTest {
    private static final Instant NOW = Instant.parse("2026-03-04T01:02:03Z");
    private static final UUID COMPLAINT = UUID.fromString("0b5f7f3e-9d0a-4c1e-8a55-1d2c3b4a5f60");
    private static final UUID ANOTHER = UUID.fromString("0b5f7f3e-9d0a-4c1e-8a55-000000000000");

    private final DeciderSpec<ReceiptCommand, Receipt, ReceiptEvent> receipt = new DeciderSpec<>(new ReceiptDecider());

    @Test
    @Tag("HV-14")
    void a_receipt_is_given_for_one_complaint() {
        receipt.given()
                .when(new GiveReceipt(COMPLAINT, "$argon2id$", NOW))
                .then(new ReceiptGiven(COMPLAINT, "$argon2id$", NOW));
    }

    @Test
    @Tag("HV-14")
    void a_receipt_that_was_given_never_opens_another_complaint() {
        receipt.given(new ReceiptGiven(COMPLAINT, "$argon2id$", NOW))
                .when(new GiveReceipt(ANOTHER, "$argon2id$", NOW))
                .thenRefused(ReceiptRule.GIVEN_BEFORE);
    }
}
