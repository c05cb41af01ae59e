package io.probity.assessment.assessing;

import io.probity.policy.HumanRights;
import io.probity.policy.Policy;
import java.util.List;
import java.util.Optional;

/** Rights as the law of a matter lists them (HV-41). */
public final class ListedRights {
    private ListedRights() {}

    /** What would be accepted, where one is named that is not among them; where the law has no list, none is named. */
    public static Optional<String> unlisted(List<String> rights, Policy policy) {
        Optional<HumanRights> law = policy.humanRights();
        return law.map(list -> list.lists(rights)).orElse(rights.isEmpty())
                ? Optional.empty()
                : Optional.of(AssessmentRule.RIGHTS_LISTED.sentence() + " "
                        + law.map(HumanRights::sentence).orElse("This one's lists none: leave them out."));
    }
}
