package io.probity.reporting.annual;

import io.probity.policy.AnnualReporting;
import io.probity.policy.Jurisdiction;
import io.probity.policy.LossReporting;
import io.probity.policy.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By what a council reports.
 *
 * @param law its jurisdiction's, in the latest version
 * @param policies what it adopted
 */
public record CouncilLaw(Jurisdiction law, List<InForce> policies) {

    /** A policy from a day on. */
    record InForce(LocalDate from, Policy policy) {}

    /** The financial year that is named, or the one that it is at the council's place. */
    FinancialYear year(@Nullable String named, Instant now) {
        MonthDay firstDay = law.annualReport().firstDay().orElseThrow();
        return FinancialYear.named(named, firstDay, law.dayOf(now));
    }

    /** As the policy in force on a day has it; before the first, or without one, as the law has it (HV-58). */
    AnnualReporting reporting(LocalDate day) {
        return inForce(day).map(Policy::annualReport).orElse(law.annualReport());
    }

    /** Which losses are reported; empty where the law asks for none. */
    public Optional<LossReporting> losses(Instant now) {
        return inForce(law.dayOf(now)).map(Policy::jurisdiction).orElse(law).lossReporting();
    }

    private Optional<Policy> inForce(LocalDate day) {
        return policies.stream()
                .filter(adopted -> !adopted.from().isAfter(day))
                .max(Comparator.comparing(InForce::from))
                .map(InForce::policy);
    }
}
