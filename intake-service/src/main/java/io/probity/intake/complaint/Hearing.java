package io.probity.intake.complaint;

import static io.probity.eventsourcing.decider.Decision.accept;

import io.probity.eventsourcing.decider.Decision;
import io.probity.intake.complaint.Complaint.Closed;
import io.probity.intake.complaint.Complaint.OnRecord;
import io.probity.intake.complaint.Complaint.Reopened;
import io.probity.intake.complaint.Complaint.Withdrawn;
import io.probity.intake.complaint.ComplaintCommand.NoteAppealUpheld;
import io.probity.intake.complaint.ComplaintCommand.NoteInvestigationOpened;
import io.probity.intake.complaint.ComplaintCommand.NoteNoActionByAgency;
import io.probity.intake.complaint.ComplaintCommand.NoteOutcome;
import io.probity.intake.complaint.ComplaintCommand.NoteOutcomeTold;
import io.probity.intake.complaint.ComplaintCommand.NoteReferredBack;
import io.probity.intake.complaint.ComplaintCommand.NoteRerouted;
import io.probity.intake.complaint.ComplaintCommand.NoteReviewOutcomeTold;
import io.probity.intake.complaint.ComplaintEvent.AppealUpheldNoted;
import io.probity.intake.complaint.ComplaintEvent.ComplaintClosed;
import io.probity.intake.complaint.ComplaintEvent.ComplaintReferredToHandler;
import io.probity.intake.complaint.ComplaintEvent.ComplaintReopened;
import io.probity.intake.complaint.ComplaintEvent.OutcomeNoted;
import io.probity.intake.complaint.ComplaintEvent.OutcomeTold;
import io.probity.intake.complaint.ComplaintEvent.ReviewOutcomeTold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What other stages tell of a complaint. Nothing here is refused: it has happened; at most it changes nothing. */
final class Hearing {
    static final String NOT_NOTIFIED = "not-notified";
    static final String RETAINED_BY = "retained-by-";
    static final String REFERRED_BACK = "referred-back";
    static final String NO_ACTION = "no-action-by-agency";
    static final String INVESTIGATION_OPENED = "investigation-opened";

    private Hearing() {}

    static Decision<ComplaintEvent> outcome(NoteOutcome c, OnRecord known) {
        if (known.file().heard().outcome().isPresent()) return accept();
        return take(known, new OutcomeNoted(c.outcome(), c.remedy(), c.at()));
    }

    static Decision<ComplaintEvent> outcomeTold(NoteOutcomeTold c, OnRecord known) {
        if (known.file().heard().outcomeTold()) return accept();
        return take(known, new OutcomeTold(c.at()));
    }

    static Decision<ComplaintEvent> appealUpheld(NoteAppealUpheld c, OnRecord known) {
        if (awaited(c.appeal(), known) || known.file().heard().reviewsTold().contains(c.appeal())) return accept();
        return take(known, new AppealUpheldNoted(c.appeal(), c.at()));
    }

    /** Of a dismissed appeal nothing follows here: the complaint stayed closed. */
    static Decision<ComplaintEvent> reviewOutcomeTold(NoteReviewOutcomeTold c, OnRecord known) {
        if (!awaited(c.appeal(), known)) return accept();
        return take(known, new ReviewOutcomeTold(c.appeal(), c.at()));
    }

    static Decision<ComplaintEvent> ended(OnRecord known, String outcome, Instant at) {
        if (known instanceof Closed) return accept();
        return take(known, new ComplaintClosed(outcome, at));
    }

    /** What was not notified may still be looked into by the council itself. */
    static Decision<ComplaintEvent> investigationOpened(NoteInvestigationOpened c, OnRecord known) {
        return reopened(known, NOT_NOTIFIED, INVESTIGATION_OPENED, c.at());
    }

    /** As with the direct routes, the office is the handler where nobody is known to hold it. */
    static Decision<ComplaintEvent> rerouted(NoteRerouted c, OnRecord known) {
        String handler = c.handler().orElse(c.office());
        boolean theirs = known.file()
                .referral()
                .filter(r -> r.handler().equals(handler) && r.office().equals(c.office()))
                .isPresent();
        return known.hasEnded() || theirs
                ? accept()
                : accept(new ComplaintReferredToHandler(
                        handler,
                        Optional.empty(),
                        c.office(),
                        c.on(),
                        DirectRoute.REROUTED,
                        Optional.empty(),
                        Optional.empty(),
                        c.by(),
                        c.at()));
    }

    static Decision<ComplaintEvent> referredBack(NoteReferredBack c, OnRecord known) {
        return reopened(known, RETAINED_BY + c.agency(), REFERRED_BACK, c.at());
    }

    static Decision<ComplaintEvent> noAction(NoteNoActionByAgency c, OnRecord known) {
        return reopened(known, RETAINED_BY + c.agency(), NO_ACTION, c.at());
    }

    private static Decision<ComplaintEvent> reopened(OnRecord known, String closedAs, String ground, Instant at) {
        if (!(known instanceof Closed closed) || !closed.outcome().equals(closedAs)) return accept();
        return take(known, new ComplaintReopened(ground, Optional.empty(), at));
    }

    private static boolean awaited(String appeal, OnRecord known) {
        return known.file().heard().upheld().contains(appeal)
                || (known instanceof Reopened r
                        && r.appeal().filter(appeal::equals).isPresent());
    }

    private static Decision<ComplaintEvent> take(OnRecord known, ComplaintEvent fact) {
        if (known instanceof Withdrawn) return accept();
        List<ComplaintEvent> events = new ArrayList<>();
        Complaint now = known;
        for (Optional<ComplaintEvent> next = Optional.of(fact); next.isPresent(); ) {
            events.add(next.get());
            now = ComplaintHistory.evolve(now, next.get());
            next = WhatFollows.from(now, fact.at());
        }
        return new Decision.Accepted<>(events);
    }
}
