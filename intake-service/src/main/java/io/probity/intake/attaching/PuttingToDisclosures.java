package io.probity.intake.attaching;

import static io.probity.intake.IntakeWiring.DISCLOSURE;

import io.probity.eventsourcing.handling.Intent;
import io.probity.intake.attachment.AttachmentId;
import io.probity.intake.complaint.Document;
import io.probity.intake.complaint.Officer;
import io.probity.intake.disclosure.Disclosure;
import io.probity.intake.disclosure.DisclosureCommand;
import io.probity.intake.disclosure.DisclosureCommand.DiscloseDocument;
import io.probity.intake.disclosure.DisclosureEvent;
import io.probity.intake.disclosure.DisclosureEvent.DocumentDisclosed;
import io.probity.intake.lodging.PolicyInForce;
import io.probity.intake.onboarding.CouncilRegister;
import io.probity.intake.viewing.AttachmentView;
import io.probity.policy.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** How a document is put to a disclosure, by whoever made it or by its coordinator. To be called where waiting is allowed. */
@ApplicationScoped
class PuttingToDisclosures {
    @Inject
    CouncilRegister councils;

    @Inject
    Policies policies;

    /** @param by empty for whoever holds the receipt */
    Function<Document, Intent<DisclosureCommand, Disclosure, DisclosureEvent>> put(
            AttachmentId attachment, Optional<Officer> by, Instant at) {
        LocalDate today = councils.find(attachment.council())
                .map(known -> PolicyInForce.today(known, policies, at))
                .await()
                .atMost(Documents.PATIENCE);
        return document -> DISCLOSURE.intent(
                attachment.council(),
                attachment.matter(),
                new DiscloseDocument(attachment.id(), document, today, by, at));
    }

    /** Of what followed from that. */
    static AttachmentView shown(DisclosureEvent event) {
        return AttachmentView.of((DocumentDisclosed) event);
    }
}
