package io.probity.assessment.investigation;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.assessment.assessing.Law;
import io.probity.assessment.investigation.Investigation.Open;
import io.probity.assessment.investigation.InvestigationCommand.ApplyCriteria;
import io.probity.assessment.investigation.InvestigationCommand.Complete;
import io.probity.assessment.investigation.InvestigationCommand.Inquiry;
import io.probity.assessment.investigation.InvestigationEvent.CriteriaApplied;
import io.probity.eventsourcing.decider.Decision;
import io.probity.policy.Coded;
import io.probity.policy.Policies;
import java.util.List;
import java.util.Optional;

/** Whether something is investigated at all, by the criteria of the policy it stands under (HV-59). */
final class Screening {
    private Screening() {}

    /** A fraud matter is investigated because of its assessment; criteria may be applied there, but need not. */
    static Optional<InvestigationRule> obstacle(Inquiry inquiry, Open open) {
        if (inquiry instanceof ApplyCriteria) return Optional.empty();
        if (open.investigate().isEmpty())
            return open.isFraud() ? Optional.empty() : Optional.of(InvestigationRule.CRITERIA_FIRST);
        return open.willNotBeInvestigated() && !(inquiry instanceof Complete)
                ? Optional.of(InvestigationRule.NOT_INVESTIGATED)
                : Optional.empty();
    }

    static Decision<InvestigationEvent> apply(ApplyCriteria c, Open open, Policies policies) {
        List<String> codes = c.criteria().stream().map(Criterion::code).toList();
        if (codes.isEmpty()
                || codes.stream().distinct().count() < codes.size()
                || c.reasons().isBlank()) return refuse(InvestigationRule.CRITERIA_INCOMPLETE);
        List<String> listed = listed(open.matter().law(), policies);
        return listed.containsAll(codes)
                ? accept(new CriteriaApplied(c.criteria(), c.investigate(), c.reasons(), c.by().id()))
                : refuse(
                        InvestigationRule.CRITERIA_LISTED,
                        InvestigationRule.CRITERIA_LISTED.sentence() + " They are: " + String.join(", ", listed) + ".");
    }

    private static List<String> listed(Law law, Policies policies) {
        return policies.knows(law.policy(), law.version())
                ? policies.find(law.policy(), law.version()).investigationCriteria().stream()
                        .map(Coded::code)
                        .toList()
                : List.of();
    }
}
