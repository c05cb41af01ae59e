package io.probity.assessment.stepping;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.handling.Codes;
import io.probity.assessment.investigation.InvestigationCommand.RecordStep;
import io.probity.assessment.investigation.StepKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param kind interview, document-examined, records-examined, site-inspected, expert-advice, evidence-secured, other
 * @param on the day it was done
 */
record StepRequest(
        @Nullable @Size(max = 50) String kind,
        @Nullable @Size(max = 20_000) String description,
        @NotNull LocalDate on) {

    RecordStep toCommand(Officer by) {
        return new RecordStep(Codes.named(StepKind.class, "kind", kind), Codes.text(description), on, by);
    }
}
