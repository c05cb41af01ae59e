package io.probity.intake.adding;

import io.probity.intake.coordinating.CoordinatorsDesk.Asked;
import io.probity.intake.disclosure.DisclosureCommand.DiscloseFurther;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** What came to be known after a disclosure was received. */
public record FurtherRequest(@NotNull @Size(max = 20_000) String text) {

    /** As the coordinator records it. */
    DiscloseFurther toCommand(Asked asked) {
        return new DiscloseFurther(text, asked.today(), Optional.of(asked.by()), asked.at());
    }
}
