package io.probity.assessment.disciplining;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.handling.Codes;
import io.probity.assessment.investigation.DisciplineUnder;
import io.probity.assessment.investigation.InvestigationCommand.ReferForDiscipline;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param under councillor-code-of-conduct or manager-people-and-culture
 */
record DisciplineRequest(
        @Nullable @Size(max = 50) String under,
        @Nullable @Size(max = 20_000) String reasons) {

    ReferForDiscipline toCommand(Officer by) {
        return new ReferForDiscipline(Codes.named(DisciplineUnder.class, "under", under), Codes.text(reasons), by);
    }
}
