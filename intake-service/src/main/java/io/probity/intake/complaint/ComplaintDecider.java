package io.probity.intake.complaint;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.eventsourcing.decider.Decider;
import io.probity.eventsourcing.decider.Decision;
import io.probity.intake.complaint.Complaint.AwaitingConfirmation;
import io.probity.intake.complaint.Complaint.NotLodged;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.complaint.Complaint.Referred;
import io.probity.intake.complaint.ComplaintCommand.AcknowledgeComplaint;
import io.probity.intake.complaint.ComplaintCommand.AddInformation;
import io.probity.intake.complaint.ComplaintCommand.AskForInformation;
import io.probity.intake.complaint.ComplaintCommand.AttachDocument;
import io.probity.intake.complaint.ComplaintCommand.ConfirmVerbalRecord;
import io.probity.intake.complaint.ComplaintCommand.GiveName;
import io.probity.intake.complaint.ComplaintCommand.IssueReceipt;
import io.probity.intake.complaint.ComplaintCommand.LeaveLetter;
import io.probity.intake.complaint.ComplaintCommand.LinkMatters;
import io.probity.intake.complaint.ComplaintCommand.LodgeComplaint;
import io.probity.intake.complaint.ComplaintCommand.NoteAppealUpheld;
import io.probity.intake.complaint.ComplaintCommand.NoteInvestigationOpened;
import io.probity.intake.complaint.ComplaintCommand.NoteNoActionByAgency;
import io.probity.intake.complaint.ComplaintCommand.NoteNotNotified;
import io.probity.intake.complaint.ComplaintCommand.NoteOutcome;
import io.probity.intake.complaint.ComplaintCommand.NoteOutcomeTold;
import io.probity.intake.complaint.ComplaintCommand.NoteReferredBack;
import io.probity.intake.complaint.ComplaintCommand.NoteRerouted;
import io.probity.intake.complaint.ComplaintCommand.NoteRetainedByAgency;
import io.probity.intake.complaint.ComplaintCommand.NoteReviewOutcomeTold;
import io.probity.intake.complaint.ComplaintCommand.RaiseHumanRights;
import io.probity.intake.complaint.ComplaintCommand.RaiseSuspicion;
import io.probity.intake.complaint.ComplaintCommand.ReferComplaint;
import io.probity.intake.complaint.ComplaintCommand.RefuseAsOutOfScope;
import io.probity.intake.complaint.ComplaintCommand.WithdrawComplaint;
import io.probity.intake.complaint.ComplaintCommand.WithholdName;
import io.probity.intake.complaint.ComplaintEvent.ComplaintAcknowledged;
import io.probity.intake.complaint.ComplaintEvent.ComplaintLodged;
import io.probity.intake.complaint.ComplaintEvent.ComplaintWithdrawn;
import io.probity.intake.complaint.ComplaintEvent.VerbalRecordConfirmed;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be done with a complaint, and what follows. */
public final class ComplaintDecider implements Decider<ComplaintCommand, Complaint, ComplaintEvent> {
    @Override
    public Complaint initialState() {
        return new NotLodged();
    }

    @Override
    public Complaint evolve(Complaint complaint, ComplaintEvent event) {
        return ComplaintHistory.evolve(complaint, event);
    }

    @Override
    public Decision<ComplaintEvent> decide(ComplaintCommand command, Complaint complaint) {
        return switch (complaint) {
            case NotLodged nothing when command instanceof LodgeComplaint c -> lodge(c);
            case NotLodged nothing when command instanceof RaiseSuspicion c -> Suspecting.report(c);
            case NotLodged nothing -> refuse(ComplaintRule.NOT_LODGED);
            case OnRecord known -> decide(command, known);
        };
    }

    private static Decision<ComplaintEvent> decide(ComplaintCommand command, OnRecord known) {
        return switch (command) {
            case LodgeComplaint c -> refuse(ComplaintRule.ALREADY_LODGED);
            case ConfirmVerbalRecord c -> confirm(c, known);
            case ReferComplaint c -> Referring.refer(c, known);
            case AcknowledgeComplaint c -> acknowledge(c, known);
            case RefuseAsOutOfScope c -> Scope.refused(c, known);
            case IssueReceipt c -> Exchanging.issue(c, known);
            case AskForInformation c -> Exchanging.ask(c, known);
            case AddInformation c -> Exchanging.add(c, known);
            case LeaveLetter c -> Exchanging.leave(c, known);
            case GiveName c -> Exchanging.name(c, known);
            case WithholdName c -> Exchanging.withhold(c, known);
            case AttachDocument c -> Exchanging.attach(c, known);
            case LinkMatters c -> Linking.link(c, known);
            case RaiseHumanRights c -> Respecting.raise(c, known);
            case RaiseSuspicion c -> Suspecting.again(c, known);
            case WithdrawComplaint c -> withdraw(c, known);
            case NoteOutcome c -> Hearing.outcome(c, known);
            case NoteOutcomeTold c -> Hearing.outcomeTold(c, known);
            case NoteAppealUpheld c -> Hearing.appealUpheld(c, known);
            case NoteReviewOutcomeTold c -> Hearing.reviewOutcomeTold(c, known);
            case NoteNotNotified c -> Hearing.ended(known, Hearing.NOT_NOTIFIED, c.at());
            case NoteInvestigationOpened c -> Hearing.investigationOpened(c, known);
            case NoteRerouted c -> Hearing.rerouted(c, known);
            case NoteRetainedByAgency c -> Hearing.ended(known, Hearing.RETAINED_BY + c.agency(), c.at());
            case NoteReferredBack c -> Hearing.referredBack(c, known);
            case NoteNoActionByAgency c -> Hearing.noAction(c, known);
        };
    }

    private static Decision<ComplaintEvent> lodge(LodgeComplaint c) {
        Optional<ComplaintRule> broken = LodgingChecks.broken(c);
        if (broken.isPresent())
            return refuse(broken.get(), broken.get().sentence() + EntryChecks.accepted(broken.get(), c));
        return new Decision.Accepted<>(Stream.of(
                        Stream.<ComplaintEvent>of(lodged(c)),
                        Requests.converted(c),
                        DirectRoute.of(c).stream(),
                        Scope.plain(c))
                .<ComplaintEvent>flatMap(events -> events)
                .toList());
    }

    static ComplaintLodged lodged(LodgeComplaint c) {
        return new ComplaintLodged(
                c.complaint(),
                Reference.of(c.council().initials(), c.complaint()),
                c.particulars(),
                c.statement(),
                c.council().policy(),
                c.council().policyVersion(),
                c.at());
    }

    private static Decision<ComplaintEvent> confirm(ConfirmVerbalRecord c, OnRecord known) {
        if (!isToBeConfirmed(known)) return refuse(ComplaintRule.NOT_AWAITING_CONFIRMATION);
        if (!known.file().isConfirmedBy(c.by(), c.takingDown()))
            return refuse(
                    ComplaintRule.CONFIRMED_BY_WHO_HEARD,
                    ComplaintRule.CONFIRMED_BY_WHO_HEARD.sentence() + " "
                            + c.takingDown().sentence());
        if (known.file().isAbout(c.by())) return refuse(ComplaintRule.NOT_THEIR_OWN_CAUSE);
        if (!c.accurate()) return refuse(ComplaintRule.RECORD_IS_ACCURATE);
        if (c.whatHappensNext().isBlank()) return refuse(ComplaintRule.WHAT_HAPPENS_NEXT_IS_EXPLAINED);
        return accept(new VerbalRecordConfirmed(c.whatHappensNext(), c.by().id(), c.at()));
    }

    /**
     * A report of corrupt conduct does not wait for it: it went to the top at once, and is confirmed there. One out of a complaint
     * is nobody's spoken word: what was said is the complaint's, and confirmed there.
     */
    private static boolean isToBeConfirmed(OnRecord known) {
        ComplaintFile file = known.file();
        return known instanceof AwaitingConfirmation
                || (known instanceof Referred
                        && file.particulars().channel().verbal()
                        && file.confirmed().isEmpty()
                        && file.noted().suspicions().isEmpty());
    }

    private static Decision<ComplaintEvent> acknowledge(AcknowledgeComplaint c, OnRecord known) {
        if (!(known instanceof Referred referred)) return refuse(ComplaintRule.NOT_AWAITING_ACKNOWLEDGEMENT);
        if (!referred.file().handledBy(c.by())) return refuse(ComplaintRule.HANDLER_ACKNOWLEDGES);
        if (referred.file().isAbout(c.by())) return refuse(ComplaintRule.NOT_THEIR_OWN_CAUSE);
        if (referred.file().isOutOfReach()) return refuse(ComplaintRule.NOBODY_TO_WRITE_TO);
        if (c.understanding().isBlank()) return refuse(ComplaintRule.ACKNOWLEDGEMENT_SHOWS_UNDERSTANDING);
        if (c.nextSteps().isBlank()) return refuse(ComplaintRule.ACKNOWLEDGEMENT_SAYS_WHAT_HAPPENS_NEXT);
        return accept(new ComplaintAcknowledged(c.understanding(), c.nextSteps(), c.by().id(), c.at()));
    }

    private static Decision<ComplaintEvent> withdraw(WithdrawComplaint c, OnRecord known) {
        if (known.hasEnded()) return refuse(ComplaintRule.HANDLING_HAS_ENDED);
        if (!c.by().records()) return refuse(ComplaintRule.OFFICERS_KEEP_THE_FILE);
        if (known.file().isAbout(c.by())) return refuse(ComplaintRule.NOT_THEIR_OWN_CAUSE);
        if (known.file().particulars().hidden()) return refuse(ComplaintRule.REPORT_OF_CORRUPT_CONDUCT_STANDS);
        return accept(new ComplaintWithdrawn(c.reason(), c.by().id(), c.at()));
    }
}
