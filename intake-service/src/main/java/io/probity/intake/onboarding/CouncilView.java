package io.probity.intake.onboarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.probity.intake.council.Council;
import io.probity.intake.council.Council.Onboarded;
import io.probity.intake.council.CouncilEvent.OfficeHolderAppointed;
import io.probity.intake.council.CouncilEvent.PolicyAdopted;
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

    /** Who holds an office from a day on. */
    public record Holder(String office, String holder, LocalDate from) {
        static Holder of(OfficeHolderAppointed e) {
            return new Holder(e.office(), e.holder(), e.from());
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
                        known.appointments().stream().map(Holder::of).toList(),
                        known.section40AgreementFrom());
        };
    }
}
