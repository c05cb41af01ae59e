package io.probity.intake.lodging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.probity.eventsourcing.handling.Outcome.Done;
import io.probity.intake.complaint.Complaint;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.complaint.ComplaintEvent;
import io.probity.intake.complaint.ComplaintEvent.ComplaintLodged;
import io.probity.intake.complaint.ComplaintEvent.ComplaintReferredToHandler;
import io.probity.intake.complaint.ComplaintEvent.ComplaintRefusedAsOutOfScope;
import io.probity.intake.presenting.GivingReceipts;
import io.probity.intake.presenting.ReceiptCode;
import io.probity.intake.viewing.RightPlace;
import io.probity.policy.ClockRule;
import io.probity.policy.Policies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What whoever lodged something is told at once. Made from the events alone, so that a repeated request hears the same.
 *
 * @param reference to be quoted
 * @param outOfScope why it is not handled as a complaint, and the right place for it (HV-02)
 * @param anonymityWarning that anonymity may limit the investigation (HV-15)
 * @param receipt what opens the matter to whoever lodged it without a name, without a login; nobody can look it up later
 * @param receiptNote what it is good for
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LodgementReceipt(
        UUID id,
        String reference,
        LocalDate receivedOn,
        String whatHappensNext,
        Optional<RightPlace> outOfScope,
        Optional<String> anonymityWarning,
        Optional<String> receipt,
        Optional<String> receiptNote) {

    private static final String ANONYMITY =
            "You gave no name. The council will investigate as far as it can; because it"
                    + " cannot ask you anything or write to you, its ability to investigate may be limited. Keep the reference.";
    private static final String ANONYMITY_WITH_RECEIPT =
            "You gave no name. The council will investigate as far as it can; because it can ask you something only when"
                    + " you look in with your receipt, its ability to investigate may be limited.";
    private static final String NOTE =
            "Write the receipt down now: it is not shown again, and nobody can look it up. With it"
                    + " you read what becomes of this, answer questions, add words and files, and give or withhold your name.";

    /** @param code the receipt that this lodgement may have led to */
    static LodgementReceipt of(
            Done<Complaint, ComplaintEvent> done, Policies policies, Optional<ReceiptCode> code, Instant now) {
        ComplaintLodged lodged = first(done, ComplaintLodged.class).orElseThrow();
        boolean issued = done.state() instanceof OnRecord known
                && known.file().exchange().receipt();
        Optional<ReceiptCode> receipt = GivingReceipts.shown(code, issued, lodged.at(), now);
        Optional<RightPlace> outOfScope =
                first(done, ComplaintRefusedAsOutOfScope.class).map(RightPlace::of);
        return new LodgementReceipt(
                lodged.complaint(),
                lodged.reference(),
                lodged.particulars().receivedOn(),
                outOfScope.isPresent()
                        ? "This is not handled as a complaint; it stays on record as received. The right place for it: "
                                + outOfScope.get().rightPlace()
                        : next(lodged, first(done, ComplaintReferredToHandler.class), policies),
                outOfScope,
                lodged.particulars().anonymous()
                        ? Optional.of(receipt.isPresent() ? ANONYMITY_WITH_RECEIPT : ANONYMITY)
                        : Optional.empty(),
                receipt.map(ReceiptCode::text),
                receipt.map(shown -> NOTE));
    }

    private static String next(ComplaintLodged lodged, Optional<ComplaintReferredToHandler> direct, Policies policies) {
        if (direct.isPresent())
            return direct.get().office().equals("mayor")
                    ? "This goes directly to the Mayor, who considers it."
                    : "This goes directly to the chief executive officer, and is assessed.";
        if (lodged.particulars().channel().verbal())
            return "What was written down is confirmed with you; then a manager is asked to look into it.";
        return "The records officer refers this to the manager responsible, who writes to you "
                + within(lodged, policies) + " with what was understood and what happens next.";
    }

    private static String within(ComplaintLodged lodged, Policies policies) {
        return policies.installed(lodged.policy(), lodged.policyVersion())
                .flatMap(policy -> policy.clock("acknowledgement"))
                .map(clock -> "within " + clock.days()
                        + (clock.count() == ClockRule.Count.BUSINESS_DAYS ? " business days" : " days"))
                .orElse("soon");
    }

    private static <T extends ComplaintEvent> Optional<T> first(Done<Complaint, ComplaintEvent> done, Class<T> type) {
        return done.events().stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
