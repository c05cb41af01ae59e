package io.probity.intake.disclosure;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.eventsourcing.decider.Decider;
import io.probity.eventsourcing.decider.Decision;
import io.probity.intake.disclosure.Disclosure.Diverted;
import io.probity.intake.disclosure.Disclosure.NotReceived;
import io.probity.intake.disclosure.Disclosure.OnTrack;
import io.probity.intake.disclosure.DisclosureCommand.AdviseDiscloser;
import io.probity.intake.disclosure.DisclosureCommand.AssessDisclosure;
import io.probity.intake.disclosure.DisclosureCommand.DiscloseDocument;
import io.probity.intake.disclosure.DisclosureCommand.DiscloseFurther;
import io.probity.intake.disclosure.DisclosureCommand.DivertReport;
import io.probity.intake.disclosure.DisclosureCommand.IssueDisclosureReceipt;
import io.probity.intake.disclosure.DisclosureCommand.NoteTrackOpened;
import io.probity.intake.disclosure.DisclosureCommand.PlanProtection;
import io.probity.intake.disclosure.DisclosureCommand.ReceiveDisclosure;
import io.probity.intake.disclosure.DisclosureCommand.RecordNotification;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureDiverted;

/** What may be done with a disclosure, and what follows. */
public final class DisclosureDecider implements Decider<DisclosureCommand, Disclosure, DisclosureEvent> {
    @Override
    public Disclosure initialState() {
        return new NotReceived();
    }

    @Override
    public Decision<DisclosureEvent> decide(DisclosureCommand command, Disclosure disclosure) {
        return switch (disclosure) {
            case Diverted elsewhere -> refuse(DisclosureRule.MADE_ELSEWHERE);
            case NotReceived nothing ->
                switch (command) {
                    case DivertReport c -> accept(diverted(c));
                    case ReceiveDisclosure c -> Receiving.receive(c);
                    case IssueDisclosureReceipt _, DiscloseFurther _, DiscloseDocument _ -> notReceived();
                    case AdviseDiscloser _ -> notReceived();
                    case AssessDisclosure _, PlanProtection _, RecordNotification _ -> notReceived();
                    case NoteTrackOpened _ -> notReceived();
                };
            case OnTrack known ->
                switch (command) {
                    case DivertReport _, ReceiveDisclosure _ -> refuse(DisclosureRule.ALREADY_RECEIVED);
                    case IssueDisclosureReceipt c -> Adding.receipt(c, known);
                    case DiscloseFurther c -> Adding.further(c, known);
                    case DiscloseDocument c -> Adding.document(c, known);
                    case AdviseDiscloser c -> Coordinating.advise(c, known);
                    case AssessDisclosure c -> Coordinating.assess(c, known);
                    case PlanProtection c -> Coordinating.protect(c, known);
                    case RecordNotification c -> Coordinating.notified(c, known);
                    case NoteTrackOpened c -> Coordinating.trackOpened(c, known);
                };
        };
    }

    private static Decision<DisclosureEvent> notReceived() {
        return refuse(DisclosureRule.NOT_RECEIVED);
    }

    private static DisclosureDiverted diverted(DivertReport c) {
        return new DisclosureDiverted(
                c.disclosure(),
                c.about(),
                c.diversion().agency(),
                c.diversion().clause(),
                c.policy(),
                c.policyVersion(),
                c.at());
    }

    @Override
    public Disclosure evolve(Disclosure disclosure, DisclosureEvent event) {
        return DisclosureHistory.evolve(disclosure, event);
    }
}
