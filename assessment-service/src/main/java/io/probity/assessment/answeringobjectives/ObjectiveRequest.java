package io.probity.assessment.answeringobjectives;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.handling.Codes;
import io.probity.assessment.investigation.InvestigationCommand.AnswerObjective;
import io.probity.assessment.investigation.Objective;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param answer what was found out
 */
record ObjectiveRequest(@Nullable @Size(max = 20_000) String answer) {

    AnswerObjective toCommand(String objective, Officer by) {
        return new AnswerObjective(Codes.named(Objective.class, "objective", objective), Codes.text(answer), by);
    }
}
