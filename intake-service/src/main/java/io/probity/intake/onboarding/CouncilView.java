package io.probity.intake.onboarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.probity.intake.council.Council;
import io.probity.intake.council.Council.Onboarded;
import io.probity.intake.council.CouncilEvent.PolicyAdopted;
import io.probity.intake.council.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A council as those who run it see it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CouncilView(
        String id,
        String name,
        String jurisdiction,
        List<Adopted> policies,
        List<Holder> officeHolders,
        Optional<LocalDate> section40AgreementFrom) {

    /** One adoption of a policy, by resolution. */
    public record Adopted(String policy, String version, String resolution, LocalDate effectiveFrom) {
        static Adopted of(PolicyAdopted e) {
            return new Adopted(e.policy(), e.version(), e.resolution(), e.effectiveFrom());
        }
    }

    /**
     * Who holds an office from a day on.
     *
     * @param lastDay of their term; empty while nothing ends it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Holder(String office, String holder, LocalDate from, Optional<LocalDate> lastDay) {
        static Holder of(Terms.Term term) {
            return new Holder(term.office(), term.holder(), term.from(), term.lastDay());
        }
    }

    static CouncilView of(Council council) {
        return switch (council) {
            case Council.NotOnboarded nothing -> throw new IllegalStateException("a council that is not onboarded");
            case Onboarded known ->
                new CouncilView(
                        known.id(),
                        known.name(),
                        known.jurisdiction(),
                        known.policies().stream().map(Adopted::of).toList(),
                        known.terms().all().stream().map(Holder::of).toList(),
                        known.section40AgreementFrom());
        };
    }
}
