package io.probity.intake.complaint;

import io.probity.policy.OutOfScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a decision needs to know of the council and the policy it has in force (HV-06, HV-58).
 *
 * @param initials what its references begin with, such as {@code WCS}
 * @param today the date at the council's own place
 * @param natures codes of its list; empty where the policy has none
 * @param locations codes of its list; empty where the policy has none
 * @param outOfScope what its policy does not handle as a complaint (HV-02)
 * @param waysIn how complaints come in under it, and from whom
 * @param chiefExecutive opaque id of who holds the office today
 * @param mayor opaque id of who holds the office today
 */
public record CouncilFacts(
        String initials,
        LocalDate today,
        String policy,
        String policyVersion,
        Set<String> natures,
        Set<String> locations,
        Set<String> allegationTypes,
        List<OutOfScope> outOfScope,
        WaysIn waysIn,
        Optional<String> chiefExecutive,
        Optional<String> mayor) {

    /** The same, where other ways in hold than for all. */
    public CouncilFacts withWaysIn(WaysIn others) {
        return new CouncilFacts(
                initials,
                today,
                policy,
                policyVersion,
                natures,
                locations,
                allegationTypes,
                outOfScope,
                others,
                chiefExecutive,
                mayor);
    }
}
