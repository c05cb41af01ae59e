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
 * @param policies what it adopted, each time it did
 */
public record CouncilLaw(Jurisdiction law, List<InForce> policies) {

    /**
     * A policy from a day on.
     *
     * @param adopted when the council did so
     */
    record InForce(LocalDate from, Instant adopted, Policy policy) {}

    /** The financial year that is named, or the one that it is at the council's place. */
    FinancialYear year(@Nullable String named, Instant now) {
        MonthDay firstDay = law.annualReport().firstDay().orElseThrow();
        return FinancialYear.named(named, firstDay, law.dayOf(now));
    }

    /**
     * As the policy has it that was in force at the end of a year, or on the day the report is asked for where the year had not
     * ended then; before the first, or without one, as the law has it (HV-58). What was adopted later changes no report.
     *
     * @param asAt what had happened before then
     */
    AnnualReporting reporting(FinancialYear year, Instant asAt) {
        LocalDate asked = law.dayOf(asAt);
        LocalDate day = asked.isBefore(year.to()) ? asked : year.to();
        return inForce(day, asAt).map(Policy::annualReport).orElse(law.annualReport());
    }

    /** Which losses are reported; empty where the law asks for none. */
    public Optional<LossReporting> losses(Instant now) {
        return inForce(law.dayOf(now), now)
                .map(Policy::jurisdiction)
                .orElse(law)
                .lossReporting();
    }

    private Optional<Policy> inForce(LocalDate day, Instant asAt) {
        return policies.stream()
                .filter(adopted ->
                        !adopted.from().isAfter(day) && adopted.adopted().isBefore(asAt))
                .max(Comparator.comparing(InForce::from).thenComparing(InForce::adopted))
                .map(InForce::policy);
    }
}
