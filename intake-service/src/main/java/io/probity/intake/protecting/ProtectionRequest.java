package io.probity.intake.protecting;

import io.probity.intake.coordinating.CoordinatorsDesk.Asked;
import io.probity.intake.disclosure.DisclosureCommand.PlanProtection;
import io.probity.intake.disclosure.ProtectionPlan;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * How the discloser is protected from reprisal.
 *
 * @param assessment what may be done to them, by whom, and how likely that is
 * @param measures what is done about it
 * @param reviewOn the day by which the plan is looked at again
 */
public record ProtectionRequest(
        @NotNull ProtectionPlan.Risk risk,
        @NotNull @Size(max = 20_000) String assessment,
        @NotNull @Size(max = 50) List<@NotNull @Size(max = 2_000) String> measures,
        @NotNull LocalDate reviewOn) {

    PlanProtection toCommand(Asked asked) {
        return new PlanProtection(
                new ProtectionPlan(risk, assessment, measures), reviewOn, asked.today(), asked.by(), asked.at());
    }
}
