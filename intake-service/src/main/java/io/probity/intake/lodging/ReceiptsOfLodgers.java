package io.probity.intake.lodging;

import static io.probity.intake.IntakeWiring.COMPLAINT;
import static io.probity.intake.IntakeWiring.RECEIPT;

import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.handling.Outcome.Done;
import io.probity.eventsourcing.handling.Request;
import io.probity.intake.complaint.Complaint;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.complaint.ComplaintCommand.IssueReceipt;
import io.probity.intake.complaint.ComplaintEvent;
import io.probity.intake.presenting.ReceiptCode;
import io.probity.intake.presenting.ReceiptKey;
import io.probity.intake.presenting.SlowHash;
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
 * Gives a receipt to whoever lodges without a name, or withholds it, and does not decline one (HV-14). It is given in the
 * same append as the complaint: there is no receipt without one, and none is lost with an answer.
 */
@ApplicationScoped
public class ReceiptsOfLodgers {
    /** Whoever asks again for an answer that was lost does so soon; later it was shown, and is shown no more. */
    private static final Duration SHOWN = Duration.ofDays(1);

    @Inject
    ReceiptKey key;

    @Inject
    SlowHash hash;

    /** Empty where none is wanted. */
    Optional<ReceiptCode> code(String council, FilledForm filled, Request request) {
        return filled.wantsReceipt() ? Optional.of(key.of(council, request)) : Optional.empty();
    }

    /** What is appended for it, beside the complaint. */
    Uni<List<Intent<?, ?, ?>>> intents(Optional<ReceiptCode> code, String council, UUID complaint, Instant at) {
        if (code.isEmpty()) return Uni.createFrom().item(List.of());
        return hash.of(code.get().secret())
                .map(hashed -> List.of(
                        COMPLAINT.intent(council, complaint, new IssueReceipt(at)),
                        RECEIPT.intent(council, code.get().stream(council), new GiveReceipt(complaint, hashed, at))
                                .beginning()));
    }

    /** What the answer shows: the receipt, if this lodgement led to it and is not long past. */
    static Optional<ReceiptCode> shown(Optional<ReceiptCode> code, Done<Complaint, ComplaintEvent> done, Instant now) {
        return code.filter(it -> done.state() instanceof OnRecord known
                && known.file().exchange().receipt()
                && known.file().lodged().at().plus(SHOWN).isAfter(now));
    }
}
