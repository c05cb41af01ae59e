package io.probity.intake.disclosure;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.eventsourcing.decider.Decider;
import io.probity.eventsourcing.decider.Decision;
import io.probity.intake.disclosure.Disclosure.Assessable;
import io.probity.intake.disclosure.Disclosure.Diverted;
import io.probity.intake.disclosure.Disclosure.NotAssessable;
import io.probity.intake.disclosure.Disclosure.NotReceived;
import io.probity.intake.disclosure.Disclosure.Notified;
import io.probity.intake.disclosure.Disclosure.OnTrack;
import io.probity.intake.disclosure.Disclosure.Received;
import io.probity.intake.disclosure.DisclosureCommand.AdviseDiscloser;
import io.probity.intake.disclosure.DisclosureCommand.AssessDisclosure;
import io.probity.intake.disclosure.DisclosureCommand.DivertReport;
import io.probity.intake.disclosure.DisclosureCommand.NoteTrackOpened;
import io.probity.intake.disclosure.DisclosureCommand.ReceiveDisclosure;
import io.probity.intake.disclosure.DisclosureCommand.RecordNotification;
import io.probity.intake.disclosure.DisclosureEvent.DiscloserAdvised;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureAssessed;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureDiverted;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureNotified;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureReceived;
import io.probity.intake.disclosure.DisclosureEvent.TrackOpened;

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
                    case AdviseDiscloser c -> refuse(DisclosureRule.NOT_RECEIVED);
                    case AssessDisclosure c -> refuse(DisclosureRule.NOT_RECEIVED);
                    case RecordNotification c -> refuse(DisclosureRule.NOT_RECEIVED);
                    case NoteTrackOpened c -> refuse(DisclosureRule.NOT_RECEIVED);
                };
            case OnTrack known ->
                switch (command) {
                    case DivertReport c -> refuse(DisclosureRule.ALREADY_RECEIVED);
                    case ReceiveDisclosure c -> refuse(DisclosureRule.ALREADY_RECEIVED);
                    case AdviseDiscloser c -> Coordinating.advise(c, known);
                    case AssessDisclosure c -> Coordinating.assess(c, known);
                    case RecordNotification c -> Coordinating.notified(c, known);
                    case NoteTrackOpened c -> Coordinating.trackOpened(c, known);
                };
        };
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
        return switch (event) {
            case DisclosureDiverted e -> new Diverted();
            case DisclosureReceived e -> new Received(DisclosureFile.of(e));
            case DiscloserAdvised e
            when disclosure instanceof OnTrack known -> with(known, known.file().advised(e));
            case TrackOpened e
            when disclosure instanceof OnTrack known -> with(known, known.file().withTrack(e.complaint()));
            case DisclosureAssessed e
            when disclosure instanceof OnTrack known ->
                e.assessable()
                        ? new Assessable(known.file().assessed(e))
                        : new NotAssessable(known.file().assessed(e));
            case DisclosureNotified e
            when disclosure instanceof OnTrack known ->
                new Notified(known.file().notified(e));
            case DiscloserAdvised e -> disclosure;
            case TrackOpened e -> disclosure;
            case DisclosureAssessed e -> disclosure;
            case DisclosureNotified e -> disclosure;
        };
    }

    private static OnTrack with(OnTrack known, DisclosureFile more) {
        return switch (known) {
            case Received r -> new Received(more);
            case NotAssessable n -> new NotAssessable(more);
            case Assessable a -> new Assessable(more);
            case Notified n -> new Notified(more);
        };
    }
}
