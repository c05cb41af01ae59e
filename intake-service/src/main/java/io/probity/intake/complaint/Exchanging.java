package io.probity.intake.complaint;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.eventsourcing.decider.Decision;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.complaint.ComplaintCommand.AddInformation;
import io.probity.intake.complaint.ComplaintCommand.AskForInformation;
import io.probity.intake.complaint.ComplaintCommand.AttachDocument;
import io.probity.intake.complaint.ComplaintCommand.GiveName;
import io.probity.intake.complaint.ComplaintCommand.IssueReceipt;
import io.probity.intake.complaint.ComplaintCommand.LeaveLetter;
import io.probity.intake.complaint.ComplaintCommand.WithholdName;
import io.probity.intake.complaint.ComplaintEvent.DocumentAttached;
import io.probity.intake.complaint.ComplaintEvent.InformationAdded;
import io.probity.intake.complaint.ComplaintEvent.LetterLeft;
import io.probity.intake.complaint.ComplaintEvent.MoreInformationAsked;
import io.probity.intake.complaint.ComplaintEvent.ReceiptIssued;
import io.probity.intake.complaint.ComplaintEvent.ReporterIdentified;
import java.util.Optional;
import java.util.UUID;

/** The council asks, and whoever reported answers, adds, and tells who they are, if they wish (HV-14, HV-15). */
final class Exchanging {
    private static final int MESSAGES = 200;
    private static final int DOCUMENTS = 50;

    private Exchanging() {}

    static Decision<ComplaintEvent> issue(IssueReceipt c, OnRecord known) {
        return known.file().exchange().receipt() ? accept() : accept(new ReceiptIssued(c.at()));
    }

    static Decision<ComplaintEvent> ask(AskForInformation c, OnRecord known) {
        ComplaintFile file = known.file();
        if (known.hasEnded()) return refuse(ComplaintRule.HANDLING_HAS_ENDED);
        if (file.isAbout(c.by())) return refuse(ComplaintRule.NOT_THEIR_OWN_CAUSE);
        if (!asks(c.by(), file)) return refuse(ExchangeRule.HANDLER_ASKS);
        if (!file.exchange().receipt()) return refuse(ExchangeRule.NOBODY_READS_A_QUESTION);
        if (c.text().isBlank()) return refuse(ExchangeRule.WHAT_IS_MISSING_IS_SAID);
        if (file.exchange().messages() >= MESSAGES) return refuse(ExchangeRule.FILE_IS_FULL);
        return accept(new MoreInformationAsked(c.question(), c.text(), c.by().id(), c.at()));
    }

    private static boolean asks(Officer by, ComplaintFile file) {
        return file.handledBy(by) || (file.particulars().hidden() && by.holds("assessor"));
    }

    static Decision<ComplaintEvent> add(AddInformation c, OnRecord known) {
        Exchange exchange = known.file().exchange();
        if (known.hasEnded()) return refuse(ComplaintRule.HANDLING_HAS_ENDED);
        if (c.text().isBlank()) return refuse(ExchangeRule.SOMETHING_IS_ADDED);
        if (c.question().filter(question -> !exchange.hasAsked(question)).isPresent())
            return refuse(ExchangeRule.ANSWER_TO_A_QUESTION_ASKED);
        if (exchange.messages() >= MESSAGES) return refuse(ExchangeRule.FILE_IS_FULL);
        return accept(new InformationAdded(c.question(), c.text(), c.at()));
    }

    /** Whatever has become of the complaint: a letter tells of it. */
    static Decision<ComplaintEvent> leave(LeaveLetter c, OnRecord known) {
        Exchange exchange = known.file().exchange();
        if (!exchange.receipt()) return refuse(ExchangeRule.NOBODY_READS_A_LETTER);
        if (exchange.holdsLetter(c.letter())) return accept();
        return accept(new LetterLeft(c.letter(), c.kind(), c.subject(), c.text(), c.at()));
    }

    static Decision<ComplaintEvent> attach(AttachDocument c, OnRecord known) {
        ComplaintFile file = known.file();
        if (known.hasEnded()) return refuse(ComplaintRule.HANDLING_HAS_ENDED);
        if (c.by().filter(file::isAbout).isPresent()) return refuse(ComplaintRule.NOT_THEIR_OWN_CAUSE);
        if (file.exchange().documents().size() >= DOCUMENTS) return refuse(ExchangeRule.FILE_IS_FULL);
        return accept(new DocumentAttached(c.attachment(), c.document(), c.by().map(Officer::id), c.at()));
    }

    static Decision<ComplaintEvent> name(GiveName c, OnRecord known) {
        if (known.file().particulars().complainant().isPresent()) return refuse(ExchangeRule.NAME_IS_HELD);
        return accept(new ReporterIdentified(reporter(c.withheld()), c.complainant(), c.at()));
    }

    static Decision<ComplaintEvent> withhold(WithholdName c, OnRecord known) {
        Particulars p = known.file().particulars();
        Optional<UUID> complainant = p.complainant();
        if (complainant.isEmpty()) return refuse(ExchangeRule.NO_NAME_IS_HELD);
        if (p.reporter() == reporter(c.withheld())) return accept();
        return accept(new ReporterIdentified(reporter(c.withheld()), complainant.get(), c.at()));
    }

    private static Reporter reporter(boolean withheld) {
        return withheld ? Reporter.NAME_WITHHELD : Reporter.NAMED;
    }
}
