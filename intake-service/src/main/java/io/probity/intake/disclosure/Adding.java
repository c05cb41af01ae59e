package io.probity.intake.disclosure;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.eventsourcing.decider.Decision;
import io.probity.intake.complaint.Officer;
import io.probity.intake.disclosure.Disclosure.OnTrack;
import io.probity.intake.disclosure.DisclosureCommand.DiscloseDocument;
import io.probity.intake.disclosure.DisclosureCommand.DiscloseFurther;
import io.probity.intake.disclosure.DisclosureCommand.IssueDisclosureReceipt;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureReceiptIssued;
import io.probity.intake.disclosure.DisclosureEvent.DocumentDisclosed;
import io.probity.intake.disclosure.DisclosureEvent.FurtherDisclosed;

/** What comes after a disclosure was received: from the discloser by their receipt, or recorded by the coordinator. */
final class Adding {
    /** Of whoever holds the receipt, whom nobody knows: the coordinator records as much as there is to record. */
    private static final int MESSAGES = 200;

    private static final int DOCUMENTS = 50;

    private Adding() {}

    static Decision<DisclosureEvent> receipt(IssueDisclosureReceipt c, OnTrack known) {
        return known.file().reached().receipt() ? accept() : accept(new DisclosureReceiptIssued(c.at()));
    }

    static Decision<DisclosureEvent> further(DiscloseFurther c, OnTrack known) {
        DisclosureFile file = known.file();
        if (c.by().filter(officer -> !file.isOpenTo(officer)).isPresent())
            return refuse(DisclosureRule.COORDINATOR_ALONE);
        if (c.text().isBlank()) return refuse(DisclosureRule.SOMETHING_IS_ADDED);
        if (c.by().isEmpty() && file.additions().ownTexts() >= MESSAGES) return refuse(DisclosureRule.FILE_IS_FULL);
        return accept(new FurtherDisclosed(c.text(), c.today(), c.by().map(Officer::id), c.at()));
    }

    static Decision<DisclosureEvent> document(DiscloseDocument c, OnTrack known) {
        DisclosureFile file = known.file();
        if (c.by().filter(officer -> !file.isOpenTo(officer)).isPresent())
            return refuse(DisclosureRule.COORDINATOR_ALONE);
        if (c.by().isEmpty() && file.additions().ownDocuments() >= DOCUMENTS)
            return refuse(DisclosureRule.FILE_IS_FULL);
        return accept(new DocumentDisclosed(c.attachment(), c.document(), c.today(), c.by().map(Officer::id), c.at()));
    }
}
