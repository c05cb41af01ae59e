package io.probity.intake.lodging;

import io.probity.edge.problems.Problem;
import io.probity.edge.problems.ProblemException;
import io.probity.edge.problems.Problems;
import io.probity.intake.complaint.CouncilFacts;
import io.probity.intake.complaint.WaysIn;
import io.probity.intake.council.Council.Onboarded;
import io.probity.intake.council.CouncilRule;
import io.probity.policy.Coded;
import io.probity.policy.Policies;
import io.probity.policy.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The version of a council's policy under which something is lodged (HV-58), and what a decision needs of it.
 *
 * @param today the date at the council's own place
 */
public record PolicyInForce(Onboarded council, Policy policy, LocalDate today) {

    /** Fails with 409 where the council has adopted none that is in force. */
    public static PolicyInForce at(Onboarded council, Policies policies, Instant at) {
        LocalDate today = today(council, policies, at);
        return new PolicyInForce(council, on(council, policies, today), today);
    }

    /** What it says of what is lodged. */
    public CouncilFacts facts() {
        return new CouncilFacts(
                council.initials(),
                today,
                policy.id(),
                policy.version(),
                codes(policy.natures()),
                codes(policy.locations()),
                codes(policy.allegationTypes()),
                policy.outOfScope(),
                WaysIn.under(policy),
                council.holderOf("ceo", today),
                council.holderOf("mayor", today));
    }

    /** The date at the council's own place. Fails with 409 where no policy under its law is installed any more. */
    public static LocalDate today(Onboarded council, Policies policies, Instant at) {
        return policies.law(council.jurisdiction())
                .orElseThrow(PolicyInForce::notInstalled)
                .dayOf(at);
    }

    /** Fails with 409 where the council has adopted none that is in force on the day, or it is not installed any more. */
    public static Policy on(Onboarded council, Policies policies, LocalDate day) {
        return council.policyOn(day)
                .map(adopted -> under(policies, adopted.policy(), adopted.version()))
                .orElseThrow(() -> Problem.of(
                                409,
                                "no-policy-in-force",
                                "Not possible at this stage",
                                "This council has adopted no policy yet under which a complaint could be lodged.")
                        .exception());
    }

    /** The version that an event names. Fails with 409 where it is not installed any more. */
    public static Policy under(Policies policies, String policy, String version) {
        return policies.installed(policy, version).orElseThrow(PolicyInForce::notInstalled);
    }

    private static ProblemException notInstalled() {
        return Problems.refused(CouncilRule.LAW_UNKNOWN, CouncilRule.LAW_UNKNOWN.sentence())
                .exception();
    }

    private static Set<String> codes(List<Coded> list) {
        return list.stream().map(Coded::code).collect(Collectors.toUnmodifiableSet());
    }
}
