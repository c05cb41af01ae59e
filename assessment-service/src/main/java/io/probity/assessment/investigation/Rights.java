package io.probity.assessment.investigation;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.assessment.assessing.AssessmentRule;
import io.probity.assessment.assessing.ListedRights;
import io.probity.assessment.investigation.InvestigationCommand.ConsiderHumanRights;
import io.probity.assessment.investigation.InvestigationEvent.HumanRightsConsidered;
import io.probity.eventsourcing.decider.Decision;
import io.probity.policy.Policies;
import io.probity.policy.Policy;
import java.util.Optional;

/** Human rights in an investigation: considered by the law's own list, and before its outcome where the law asks for it (HV-41). */
final class Rights {
    private Rights() {}

    /** By whoever inquires, or decides what comes of it. */
    static Decision<InvestigationEvent> consider(ConsiderHumanRights c, Turn turn, Policies policies) {
        boolean decides =
                turn.matter().track() == Track.FRAUD && turn.officeOf(c.by()).isPresent();
        Optional<InvestigationRule> notTheirs = Inquiries.notTheirs(c.by(), turn);
        if (!decides && notTheirs.isPresent()) return refuse(notTheirs.get());
        if (c.reasons().isBlank()) return refuse(InvestigationRule.RIGHTS_INCOMPLETE);
        Optional<Policy> policy = lawOf(turn.matter(), policies);
        if (policy.isEmpty()) return refuse(AssessmentRule.LAW_UNKNOWN);
        return ListedRights.unlisted(c.rights(), policy.get())
                .map(why -> Decision.<InvestigationEvent>refuse(AssessmentRule.RIGHTS_LISTED, why))
                .orElseGet(
                        () -> accept(new HumanRightsConsidered(c.rights(), c.compatible(), c.reasons(), c.by().id())));
    }

    /**
     * Whether an outcome waits for it: what somebody considered who takes no part any more counts for nothing. Where the policy
     * is not installed here, it may have to wait.
     */
    static boolean areMissing(Optional<String> consideredBy, Turn turn, Policies policies) {
        boolean considered = consideredBy.filter(by -> !turn.bars(by)).isPresent();
        return !considered
                && lawOf(turn.matter(), policies)
                        .map(Policy::considersRightsFirst)
                        .orElse(true);
    }

    /** The policy that a matter stands under, where it is installed here. */
    static Optional<Policy> lawOf(Matter matter, Policies policies) {
        return policies.installed(matter.law().policy(), matter.law().version());
    }
}
