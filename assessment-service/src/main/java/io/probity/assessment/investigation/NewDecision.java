package io.probity.assessment.investigation;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.assessment.investigation.Investigation.Open;
import io.probity.assessment.investigation.InvestigationCommand.FollowNewDecision;
import io.probity.assessment.investigation.InvestigationCommand.FollowNewDecision.Then;
import io.probity.assessment.investigation.InvestigationEvent.FreedByNewDecision;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationDiscontinued;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationOpened;
import io.probity.assessment.investigation.InvestigationEvent.NewDecisionFollowed;
import io.probity.assessment.investigation.InvestigationEvent.ToBeReferredAnew;
import io.probity.eventsourcing.decider.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How an investigation follows an assessment that was decided anew (MC-06, MC-14). What is over stays as it is. */
final class NewDecision {
    private NewDecision() {}

    static Decision<InvestigationEvent> follow(FollowNewDecision c, Investigation state) {
        return switch (state) {
            case Investigation.Unopened ignored -> begin(c);
            case Open open -> c.agency().isPresent() ? hold(c, c.agency().get()) : release(c, open);
            case Investigation.Completed ignored -> accept();
            case Investigation.Decided ignored -> accept();
        };
    }

    private static Decision<InvestigationEvent> begin(FollowNewDecision c) {
        if (!c.investigated()) return accept();
        List<InvestigationEvent> events = new ArrayList<>();
        events.add(new InvestigationOpened(
                new Matter(Track.FRAUD, c.law()), c.agency(), c.barred(), c.subjects(), c.decidedBy()));
        c.agency().map(agency -> new ToBeReferredAnew(agency, c.referral())).ifPresent(events::add);
        return new Decision.Accepted<>(events);
    }

    private static Decision<InvestigationEvent> hold(FollowNewDecision c, String agency) {
        return accept(new NewDecisionFollowed(c.barred(), c.decidedBy()), new ToBeReferredAnew(agency, c.referral()));
    }

    private static Decision<InvestigationEvent> release(FollowNewDecision c, Open open) {
        if (!open.hold().isFree() && c.then().isEmpty()) return refuse(InvestigationRule.SAY_WHAT_BECOMES_OF_IT);
        if (c.then().equals(Optional.of(Then.DISCONTINUE))) return accept(new InvestigationDiscontinued());
        NewDecisionFollowed followed = new NewDecisionFollowed(c.barred(), c.decidedBy());
        return open.hold().standing() == Hold.Standing.TO_BE_REFERRED
                ? accept(followed, new FreedByNewDecision(open.hold().agency().orElseThrow()))
                : accept(followed);
    }
}
