package io.probity.intake.advising;

import io.probity.intake.coordinating.CoordinatorsDesk.Asked;
import io.probity.intake.disclosure.DisclosureCommand.AdviseDiscloser;
import io.probity.intake.disclosure.WayOfAdvice;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What the discloser was advised, how, and when.
 *
 * @param way {@code RECEIPT} gives it: it is read there. Anything else is done by the coordinator, and recorded here
 */
public record AdviceRequest(
        @NotNull @Size(max = 20_000) String advice,
        @NotNull WayOfAdvice way,
        @NotNull LocalDate on) {

    AdviseDiscloser toCommand(Asked asked) {
        return new AdviseDiscloser(advice, way, on, asked.today(), asked.by(), asked.at());
    }
}
