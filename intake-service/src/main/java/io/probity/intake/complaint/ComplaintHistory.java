package io.probity.intake.complaint;

import io.probity.intake.complaint.Complaint.Acknowledged;
import io.probity.intake.complaint.Complaint.AwaitingConfirmation;
import io.probity.intake.complaint.Complaint.AwaitingReferral;
import io.probity.intake.complaint.Complaint.Closed;
import io.probity.intake.complaint.Complaint.NotLodged;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.complaint.Complaint.Referred;
import io.probity.intake.complaint.Complaint.Reopened;
import io.probity.intake.complaint.Complaint.Withdrawn;
import io.probity.intake.complaint.ComplaintEvent.AppealUpheldNoted;
import io.probity.intake.complaint.ComplaintEvent.ComplaintAcknowledged;
import io.probity.intake.complaint.ComplaintEvent.ComplaintClosed;
import io.probity.intake.complaint.ComplaintEvent.ComplaintLodged;
import io.probity.intake.complaint.ComplaintEvent.ComplaintReferredToHandler;
import io.probity.intake.complaint.ComplaintEvent.ComplaintRefusedAsOutOfScope;
import io.probity.intake.complaint.ComplaintEvent.ComplaintReopened;
import io.probity.intake.complaint.ComplaintEvent.ComplaintWithdrawn;
import io.probity.intake.complaint.ComplaintEvent.DocumentAttached;
import io.probity.intake.complaint.ComplaintEvent.HumanRightsRaised;
import io.probity.intake.complaint.ComplaintEvent.InformationAdded;
import io.probity.intake.complaint.ComplaintEvent.LetterLeft;
import io.probity.intake.complaint.ComplaintEvent.MattersLinked;
import io.probity.intake.complaint.ComplaintEvent.MoreInformationAsked;
import io.probity.intake.complaint.ComplaintEvent.OutcomeNoted;
import io.probity.intake.complaint.ComplaintEvent.OutcomeTold;
import io.probity.intake.complaint.ComplaintEvent.ReceiptIssued;
import io.probity.intake.complaint.ComplaintEvent.ReporterIdentified;
import io.probity.intake.complaint.ComplaintEvent.RequestConvertedToComplaint;
import io.probity.intake.complaint.ComplaintEvent.ReviewOutcomeTold;
import io.probity.intake.complaint.ComplaintEvent.SuspicionRaised;
import io.probity.intake.complaint.ComplaintEvent.VerbalRecordConfirmed;

/** How each event changes what is known of a complaint. */
final class ComplaintHistory {
    private ComplaintHistory() {}

    static Complaint evolve(Complaint complaint, ComplaintEvent event) {
        if (event instanceof ComplaintLodged lodged) return opened(lodged);
        return switch (complaint) {
            case NotLodged nothing -> nothing;
            case OnRecord known -> evolve(known, event);
        };
    }

    private static Complaint opened(ComplaintLodged lodged) {
        ComplaintFile file = ComplaintFile.of(lodged);
        return lodged.particulars().channel().verbal() ? new AwaitingConfirmation(file) : new AwaitingReferral(file);
    }

    private static Complaint evolve(OnRecord known, ComplaintEvent event) {
        ComplaintFile file = known.file();
        return switch (event) {
            case ComplaintLodged again -> known;
            case RequestConvertedToComplaint e -> known.with(file.converted(e));
            case ComplaintRefusedAsOutOfScope e -> known.with(file.refused(e));
            case VerbalRecordConfirmed e ->
                known instanceof AwaitingConfirmation
                        ? new AwaitingReferral(file.confirmed(e))
                        : known.with(file.confirmed(e));
            // Another handler goes on where the first one was: what was acknowledged is not acknowledged again (HV-08).
            case ComplaintReferredToHandler e ->
                known instanceof Acknowledged || known instanceof Reopened
                        ? known.with(file.referred(e))
                        : new Referred(file.referred(e));
            case ComplaintAcknowledged e -> new Acknowledged(file.acknowledged(e));
            case ReceiptIssued e -> known.with(file.exchanging(file.exchange().receiptIssued()));
            case MoreInformationAsked e ->
                known.with(file.exchanging(file.exchange().asked(e)));
            case InformationAdded e ->
                known.with(file.exchanging(file.exchange().added(e)));
            case LetterLeft e -> known.with(file.exchanging(file.exchange().left(e)));
            case ReporterIdentified e ->
                known.with(file.exchanging(file.exchange().identified(e)));
            case DocumentAttached e ->
                known.with(file.exchanging(file.exchange().attached(e)));
            case MattersLinked e -> known.with(file.linked(e));
            case HumanRightsRaised e -> known.with(file.noting(file.noted().with(e)));
            case SuspicionRaised e -> known.with(file.noting(file.noted().with(e)));
            case ComplaintWithdrawn e -> new Withdrawn(file);
            case OutcomeNoted e -> known.with(file.hearing(file.heard().outcome(e.outcome())));
            case OutcomeTold e -> known.with(file.hearing(file.heard().told()));
            case AppealUpheldNoted e -> known.with(file.hearing(file.heard().upheld(e.appeal())));
            case ReviewOutcomeTold e -> known.with(file.hearing(file.heard().reviewTold(e.appeal())));
            case ComplaintClosed e -> new Closed(file, e.outcome());
            case ComplaintReopened e -> {
                ComplaintFile open = file.inScope();
                yield new Reopened(
                        e.appeal()
                                .map(a -> open.hearing(open.heard().reopened(a)))
                                .orElse(open),
                        e.appeal());
            }
        };
    }
}
