package io.probity.intake.complaint;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.eventsourcing.decider.Decision;
import io.probity.intake.complaint.Complaint.Acknowledged;
import io.probity.intake.complaint.Complaint.AwaitingConfirmation;
import io.probity.intake.complaint.Complaint.AwaitingReferral;
import io.probity.intake.complaint.Complaint.Closed;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.complaint.Complaint.Referred;
import io.probity.intake.complaint.Complaint.Reopened;
import io.probity.intake.complaint.Complaint.Withdrawn;
import io.probity.intake.complaint.ComplaintCommand.ReferComplaint;
import io.probity.intake.complaint.ComplaintEvent.ComplaintReferredToHandler;
import java.util.Optional;

/** To whom a complaint goes, and to whom it goes instead (HV-07, HV-12). */
public final class Referring {
    private Referring() {}

    static Decision<ComplaintEvent> refer(ReferComplaint c, OnRecord known) {
        return switch (known) {
            case AwaitingConfirmation a -> refuse(ComplaintRule.CONFIRM_BEFORE_REFERRAL);
            case Closed closed -> refuse(ComplaintRule.HANDLING_HAS_ENDED);
            case Withdrawn withdrawn -> refuse(ComplaintRule.HANDLING_HAS_ENDED);
            case AwaitingReferral waiting -> refer(c, waiting.file());
            case Referred referred -> again(c, referred.file());
            case Acknowledged acknowledged -> again(c, acknowledged.file());
            case Reopened reopened -> again(c, reopened.file());
        };
    }

    /** To another handler, with the reason; who had it until then has it no longer. */
    private static Decision<ComplaintEvent> again(ReferComplaint c, ComplaintFile file) {
        Optional<ComplaintReferredToHandler> before = file.referral();
        if (before.filter(DirectRoute::took).isPresent()) return refuse(ComplaintRule.DIRECT_ROUTE_STANDS);
        if (before.filter(r -> r.handler().equals(c.handler())).isPresent())
            return refuse(ComplaintRule.ALREADY_REFERRED);
        if (before.isPresent() && c.reason().filter(why -> !why.isBlank()).isEmpty())
            return refuse(ComplaintRule.REFERRED_AGAIN_SAYS_WHY);
        return refer(c, file);
    }

    private static Decision<ComplaintEvent> refer(ReferComplaint c, ComplaintFile file) {
        Particulars p = file.particulars();
        boolean mayRefer =
                p.channel().verbal() ? c.by().records() : c.referring().isGivenTo(c.by().offices());
        if (!mayRefer)
            return refuse(
                    ComplaintRule.REFERRED_BY_WHOM_THE_POLICY_NAMES,
                    ComplaintRule.REFERRED_BY_WHOM_THE_POLICY_NAMES.sentence() + " "
                            + c.referring().sentence());
        if (file.isAbout(c.by()) || p.subjects().contains(c.handler()))
            return refuse(ComplaintRule.NOT_THEIR_OWN_CAUSE);
        if (c.handler().isBlank() || c.name().isBlank()) return refuse(ComplaintRule.REFERRAL_NAMES_A_PERSON);
        if (!c.handling().offices().contains(c.office()))
            return refuse(
                    ComplaintRule.REFERRAL_GOES_TO_A_HANDLER,
                    ComplaintRule.REFERRAL_GOES_TO_A_HANDLER.sentence() + " "
                            + c.handling().sentence());
        if (c.referredOn().isBefore(p.receivedOn()) || c.referredOn().isAfter(c.today()))
            return refuse(ComplaintRule.REFERRAL_IS_DATED);
        return accept(new ComplaintReferredToHandler(
                c.handler(),
                Optional.of(c.name()),
                c.office(),
                c.referredOn(),
                ground(p),
                c.furtherAdvice(),
                c.reason(),
                c.by().id(),
                c.at()));
    }

    /** By which clause a complaint goes to its handler, where somebody decides that. */
    public static String ground(Particulars p) {
        return p.channel().verbal() ? "HV-12" : "HV-07";
    }
}
