package io.probity.intake.presenting;

import static io.probity.intake.IntakeWiring.RECEIPT;

import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.receipt.ReceiptCommand.GiveReceipt;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives a receipt to whoever reports without a name, or withholds it, and does not decline one (HV-14), and to whoever else asks
 * for one. It is given in the same append as the matter that it opens: there is no receipt without one, and none is lost with an
 * answer.
 */
@ApplicationScoped
public class GivingReceipts {
    /** Whoever asks again for an answer that was lost does so soon; later it was shown, and is shown no more. */
    static final Duration SHOWN = Duration.ofDays(1);

    @Inject
    ReceiptKey key;

    @Inject
    SlowHash hash;

    /** Empty where none is wanted. */
    public Optional<ReceiptCode> code(String council, Request request, boolean wanted) {
        return wanted ? Optional.of(key.of(council, request)) : Optional.empty();
    }

    /**
     * What is appended for it, beside the matter.
     *
     * @param issued by which the matter itself notes it
     */
    public Uni<List<Intent<?, ?, ?>>> intents(
            Optional<ReceiptCode> code, String council, UUID matter, Intent<?, ?, ?> issued, Instant at) {
        if (code.isEmpty()) return Uni.createFrom().item(List.of());
        return hash.of(code.get().secret())
                .map(hashed -> List.of(
                        issued,
                        RECEIPT.intent(council, code.get().stream(council), new GiveReceipt(matter, hashed, at))
                                .beginning()));
    }

    /**
     * What the answer shows: the receipt, where the matter has one and is not long past.
     *
     * @param issued whether the matter has one
     */
    public static Optional<ReceiptCode> shown(
            Optional<ReceiptCode> code, boolean issued, Instant receivedAt, Instant now) {
        return code.filter(it -> issued && receivedAt.plus(SHOWN).isAfter(now));
    }
}
