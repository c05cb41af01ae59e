package io.probity.assessment.assessing;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.assessment.assessing.AssessmentCommand.ConsiderHumanRights;
import io.probity.assessment.assessing.AssessmentCommand.ConsiderOtherMatters;
import io.probity.assessment.assessing.AssessmentEvent.HumanRightsConsidered;
import io.probity.assessment.assessing.AssessmentEvent.OtherMattersConsidered;
import io.probity.eventsourcing.decider.Decision;
import io.probity.policy.Agency;
import io.probity.policy.Policy;
import java.util.List;

/** What is considered beside the test: human rights (HV-41), and other matters (HV-38), by the lists of the law. */
final class Weighing {
    private Weighing() {}

    static Decision<AssessmentEvent> rights(ConsiderHumanRights c, Policy policy) {
        if (c.reasons().isBlank()) return refuse(AssessmentRule.RIGHTS_INCOMPLETE);
        return ListedRights.unlisted(c.rights(), policy)
                .map(why -> Decision.<AssessmentEvent>refuse(AssessmentRule.RIGHTS_LISTED, why))
                .orElseGet(
                        () -> accept(new HumanRightsConsidered(c.rights(), c.compatible(), c.reasons(), c.by().id())));
    }

    /** Last, and by somebody who may take part. */
    static boolean wereRightsConsidered(Form form, Parties parties) {
        return form.other()
                .humanRights()
                .filter(considered -> !parties.bars(considered.by()))
                .isPresent();
    }

    static Decision<AssessmentEvent> otherMatters(ConsiderOtherMatters c, Policy policy) {
        List<String> agencies =
                policy.jurisdiction().agencies().stream().map(Agency::id).toList();
        return agencies.containsAll(c.otherBodies())
                ? accept(new OtherMattersConsidered(
                        c.publicInterestDisclosure(), c.police(), c.otherBodies(), c.recommendation(), c.by().id()))
                : refuse(
                        AssessmentRule.OTHER_BODIES_LISTED,
                        AssessmentRule.OTHER_BODIES_LISTED.sentence() + " They are: " + String.join(", ", agencies)
                                + ".");
    }
}
