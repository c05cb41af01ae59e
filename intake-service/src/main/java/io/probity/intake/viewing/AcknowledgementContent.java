package io.probity.intake.viewing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.probity.intake.complaint.ComplaintEvent.ComplaintAcknowledged;
import io.probity.intake.complaint.ComplaintEvent.ComplaintReferredToHandler;
import io.probity.intake.complaint.ComplaintFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What the letter of acknowledgement has to say (HV-09). To whom it goes, the vault tells on the ground of a letter.
 *
 * @param complainant the person in the vault
 * @param handler name of the officer who handles the complaint
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AcknowledgementContent(
        UUID complaint,
        String reference,
        LocalDate receivedOn,
        Optional<UUID> complainant,
        String understanding,
        String nextSteps,
        Optional<String> handler,
        Optional<String> office,
        Instant acknowledgedAt) {

    static AcknowledgementContent of(ComplaintFile file, ComplaintAcknowledged told) {
        return new AcknowledgementContent(
                file.id(),
                file.lodged().reference(),
                file.particulars().receivedOn(),
                file.particulars().complainant(),
                told.understanding(),
                told.nextSteps(),
                file.referral().flatMap(ComplaintReferredToHandler::name),
                file.referral().map(ComplaintReferredToHandler::office),
                told.at());
    }
}
