package io.probity.intake.receiving;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.probity.intake.disclosure.Disclosure;
import io.probity.intake.disclosure.Disclosure.OnTrack;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureReceived;
import io.probity.intake.disclosure.Reach;
import io.probity.intake.diverting.AgencyPlace;
import io.probity.intake.presenting.GivingReceipts;
import io.probity.intake.presenting.ReceiptCode;
import io.probity.policy.Agency;
import io.probity.policy.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What whoever made a disclosure is told at once.
 *
 * @param reference to be quoted to the coordinator, and to nobody else
 * @param orDirectly the agency to which it may be made as well, or instead
 * @param receipt what opens it to whoever made it, without a login; nobody can look it up later
 * @param receiptNote what it is good for
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DisclosureReceipt(
        UUID id,
        String reference,
        LocalDate receivedOn,
        String whatHappensNext,
        Optional<AgencyPlace> orDirectly,
        Optional<String> receipt,
        Optional<String> receiptNote) {
    private static final String READ_BY_ONE =
            "The public interest disclosure coordinator alone reads this, and decides whether it is a disclosure that has"
                    + " to be notified";
    private static final String NOTE =
            "Write the receipt down now: it is not shown again, and nobody can look it up. With it you read the"
                    + " coordinator's advice and what becomes of this, and add words and files.";

    static DisclosureReceipt of(Disclosure disclosure, Policy policy, Optional<ReceiptCode> code, Instant now) {
        if (!(disclosure instanceof OnTrack known)) throw new IllegalStateException("a disclosure was received");
        DisclosureReceived received = known.file().received();
        Reach reach = known.file().reached();
        Optional<ReceiptCode> shown = GivingReceipts.shown(code, reach.receipt(), received.at(), now);
        return new DisclosureReceipt(
                received.disclosure(),
                received.reference(),
                received.receivedOn(),
                READ_BY_ONE
                        + policy.clock("disclosure-notification")
                                .map(clock -> " within " + clock.days() + " days.")
                                .orElse(".")
                        + advice(reach),
                policy.agency(Agency.Kind.INTEGRITY).map(agency -> AgencyPlace.of(agency, received.receivedOn())),
                shown.map(ReceiptCode::text),
                shown.map(it -> NOTE));
    }

    private static String advice(Reach reach) {
        if (reach.receipt()) return " You read the coordinator's advice with your receipt.";
        if (reach.named()) return " The coordinator advises you of your rights and of what becomes of it.";
        return " You gave no name: keep the reference.";
    }
}
