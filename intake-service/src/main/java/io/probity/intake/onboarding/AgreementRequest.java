package io.probity.intake.onboarding;

import io.probity.intake.council.CouncilCommand.MakeSection40Agreement;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;

/** The day from which a section 40 agreement with the CCC holds (HV-33). */
public record AgreementRequest(@NotNull LocalDate from) {

    MakeSection40Agreement toCommand(Instant at) {
        return new MakeSection40Agreement(from, at);
    }
}
