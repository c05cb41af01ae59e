package io.probity.intake.disclosure;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.eventsourcing.decider.Decision;
import io.probity.intake.disclosure.Disclosure.Assessable;
import io.probity.intake.disclosure.Disclosure.NotAssessable;
import io.probity.intake.disclosure.Disclosure.Notified;
import io.probity.intake.disclosure.Disclosure.OnTrack;
import io.probity.intake.disclosure.Disclosure.Received;
import io.probity.intake.disclosure.DisclosureCommand.AdviseDiscloser;
import io.probity.intake.disclosure.DisclosureCommand.AssessDisclosure;
import io.probity.intake.disclosure.DisclosureCommand.NoteTrackOpened;
import io.probity.intake.disclosure.DisclosureCommand.PlanProtection;
import io.probity.intake.disclosure.DisclosureCommand.RecordNotification;
import io.probity.intake.disclosure.DisclosureEvent.DiscloserAdvised;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureAssessed;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureAssessedAnew;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureNotified;
import io.probity.intake.disclosure.DisclosureEvent.ProtectionPlanned;
import io.probity.intake.disclosure.DisclosureEvent.TrackOpened;
import java.time.LocalDate;
import java.util.Optional;

/** What the PID coordinator does on the disclosure's own track, and nobody else (MC-03, MC-12). */
final class Coordinating {
    private Coordinating() {}

    static Decision<DisclosureEvent> advise(AdviseDiscloser c, OnTrack known) {
        DisclosureFile file = known.file();
        if (!file.isOpenTo(c.by())) return refuse(DisclosureRule.COORDINATOR_ALONE);
        if (c.advice().isBlank()) return refuse(DisclosureRule.ADVICE_IS_GIVEN);
        if (!file.reached().by(c.way())) return refuse(DisclosureRule.ADVICE_REACHES_THEM);
        if (!since(known, c.on(), c.today())) return refuse(DisclosureRule.NOT_IN_THE_FUTURE);
        var advised = new DiscloserAdvised(c.advice(), Optional.of(c.way()), c.on(), c.by().id(), c.at());
        return file.endsWith(advised) ? accept() : accept(advised);
    }

    /** The first time of what was received; again of what was disclosed since, and only then; nothing is decided unread. */
    static Decision<DisclosureEvent> assess(AssessDisclosure c, OnTrack known) {
        if (!known.file().isOpenTo(c.by())) return refuse(DisclosureRule.COORDINATOR_ALONE);
        if (c.reasons().isBlank()) return refuse(DisclosureRule.ASSESSMENT_GIVES_REASONS);
        return switch (known) {
            case Received _ ->
                informed(c, known, new DisclosureAssessed(c.assessable(), c.reasons(), c.by().id(), c.at()));
            case Assessable _, NotAssessable _ ->
                known.file().news().isEmpty()
                        ? refuse(DisclosureRule.ALREADY_ASSESSED)
                        : informed(c, known, anew(c, known));
            case Notified _ -> refuse(DisclosureRule.AGENCY_DECIDES);
        };
    }

    private static Decision<DisclosureEvent> informed(AssessDisclosure c, OnTrack known, DisclosureEvent decision) {
        return c.informedBy() == known.file().additions().count()
                ? accept(decision)
                : refuse(DisclosureRule.SOMETHING_WAS_ADDED);
    }

    /** Where the first decision ended the track, the clock has lapsed: another one begins with what is new. */
    private static DisclosureAssessedAnew anew(AssessDisclosure c, OnTrack known) {
        DisclosureFile file = known.file();
        boolean lapsed = known instanceof NotAssessable;
        return new DisclosureAssessedAnew(
                c.assessable(),
                c.reasons(),
                file.news().getFirst(),
                lapsed ? "decision-" + (file.decisions().size() + 1) : file.due(),
                file.received().policy(),
                file.received().policyVersion(),
                c.by().id(),
                c.at());
    }

    static Decision<DisclosureEvent> protect(PlanProtection c, OnTrack known) {
        if (!known.file().isOpenTo(c.by())) return refuse(DisclosureRule.COORDINATOR_ALONE);
        if (c.plan().isEmpty()) return refuse(DisclosureRule.RISK_OF_REPRISAL_IS_ASSESSED);
        if (c.plan().leavesARisk()) return refuse(DisclosureRule.PROTECTION_HAS_MEASURES);
        if (!c.reviewOn().isAfter(c.today())) return refuse(DisclosureRule.PROTECTION_IS_REVIEWED);
        var planned = new ProtectionPlanned(c.plan(), c.reviewOn(), c.by().id(), c.at());
        return known.file().endsWith(planned) ? accept() : accept(planned);
    }

    static Decision<DisclosureEvent> notified(RecordNotification c, OnTrack known) {
        if (!known.file().isOpenTo(c.by())) return refuse(DisclosureRule.COORDINATOR_ALONE);
        if (!(known instanceof Assessable)) return refuse(DisclosureRule.ONLY_AN_ASSESSABLE_ONE_IS_NOTIFIED);
        if (!c.agencies().contains(c.agency())) return refuse(DisclosureRule.AGENCY_IS_KNOWN);
        if (!since(known, c.on(), c.today())) return refuse(DisclosureRule.NOT_IN_THE_FUTURE);
        return accept(new DisclosureNotified(c.agency(), c.on(), known.file().due(), c.by().id(), c.at()));
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
