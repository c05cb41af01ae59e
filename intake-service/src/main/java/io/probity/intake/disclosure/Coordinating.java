package io.probity.intake.disclosure;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.eventsourcing.decider.Decision;
import io.probity.intake.disclosure.Disclosure.Assessable;
import io.probity.intake.disclosure.Disclosure.OnTrack;
import io.probity.intake.disclosure.Disclosure.Received;
import io.probity.intake.disclosure.DisclosureCommand.AdviseDiscloser;
import io.probity.intake.disclosure.DisclosureCommand.AssessDisclosure;
import io.probity.intake.disclosure.DisclosureCommand.NoteTrackOpened;
import io.probity.intake.disclosure.DisclosureCommand.RecordNotification;
import io.probity.intake.disclosure.DisclosureEvent.DiscloserAdvised;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureAssessed;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureNotified;
import io.probity.intake.disclosure.DisclosureEvent.TrackOpened;
import java.time.LocalDate;

/** What the PID coordinator does on the disclosure's own track, and nobody else (MC-03, MC-12). */
final class Coordinating {
    private Coordinating() {}

    static Decision<DisclosureEvent> advise(AdviseDiscloser c, OnTrack known) {
        if (!known.file().isOpenTo(c.by())) return refuse(DisclosureRule.COORDINATOR_ALONE);
        if (known.file().advised().isPresent()) return refuse(DisclosureRule.ALREADY_ADVISED);
        if (known.file().received().discloser().isEmpty()) return refuse(DisclosureRule.NOBODY_TO_ADVISE);
        if (c.advice().isBlank()) return refuse(DisclosureRule.ADVICE_IS_GIVEN);
        if (!since(known, c.on(), c.today())) return refuse(DisclosureRule.NOT_IN_THE_FUTURE);
        return accept(new DiscloserAdvised(c.advice(), c.on(), c.by().id(), c.at()));
    }

    static Decision<DisclosureEvent> assess(AssessDisclosure c, OnTrack known) {
        if (!known.file().isOpenTo(c.by())) return refuse(DisclosureRule.COORDINATOR_ALONE);
        if (!(known instanceof Received)) return refuse(DisclosureRule.ALREADY_ASSESSED);
        if (c.reasons().isBlank()) return refuse(DisclosureRule.ASSESSMENT_GIVES_REASONS);
        return accept(new DisclosureAssessed(c.assessable(), c.reasons(), c.by().id(), c.at()));
    }

    static Decision<DisclosureEvent> notified(RecordNotification c, OnTrack known) {
        if (!known.file().isOpenTo(c.by())) return refuse(DisclosureRule.COORDINATOR_ALONE);
        if (!(known instanceof Assessable)) return refuse(DisclosureRule.ONLY_AN_ASSESSABLE_ONE_IS_NOTIFIED);
        if (!c.agencies().contains(c.agency())) return refuse(DisclosureRule.AGENCY_IS_KNOWN);
        if (!since(known, c.on(), c.today())) return refuse(DisclosureRule.NOT_IN_THE_FUTURE);
        return accept(new DisclosureNotified(c.agency(), c.on(), c.by().id(), c.at()));
    }

    static Decision<DisclosureEvent> trackOpened(NoteTrackOpened c, OnTrack known) {
        if (!known.file().isOpenTo(c.by())) return refuse(DisclosureRule.COORDINATOR_ALONE);
        if (known.file().tracks().contains(c.complaint())) return accept();
        return accept(new TrackOpened(c.complaint(), c.by().id(), c.at()));
    }

    private static boolean since(OnTrack known, LocalDate day, LocalDate today) {
        return !day.isAfter(today) && !day.isBefore(known.file().received().receivedOn());
    }
}
