package io.probity.intake.attaching;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.eventsourcing.handling.Intent;
import io.probity.intake.attachment.AttachmentId;
import io.probity.intake.complaint.Complaint;
import io.probity.intake.complaint.ComplaintCommand;
import io.probity.intake.complaint.ComplaintCommand.AttachDocument;
import io.probity.intake.complaint.ComplaintEvent;
import io.probity.intake.complaint.ComplaintEvent.DocumentAttached;
import io.probity.intake.complaint.Document;
import io.probity.intake.complaint.Officer;
import io.probity.intake.viewing.AttachmentView;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** How a document is put to a complaint, whoever does it. */
final class PuttingToComplaints {
    private PuttingToComplaints() {}

    /** @param by empty for whoever holds the receipt */
    static Function<Document, Intent<ComplaintCommand, Complaint, ComplaintEvent>> put(
            AttachmentId attachment, Optional<Officer> by, Instant at) {
        return document -> COMPLAINT.intent(
                attachment.council(), attachment.matter(), new AttachDocument(attachment.id(), document, by, at));
    }

    /** Of what followed from that. */
    static AttachmentView shown(ComplaintEvent event) {
        return AttachmentView.of((DocumentAttached) event);
    }
}
