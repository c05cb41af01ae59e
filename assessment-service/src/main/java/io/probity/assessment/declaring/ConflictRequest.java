package io.probity.assessment.declaring;

import io.probity.assessment.assessing.AssessmentCommand.DeclareConflict;
import io.probity.assessment.assessing.Officer;
import io.probity.assessment.handling.Codes;
import io.probity.assessment.investigation.InvestigationCommand;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param nature what the conflict is
 */
record ConflictRequest(@Nullable @Size(max = 20_000) String nature) {

    DeclareConflict toCommand(Officer by) {
        return new DeclareConflict(Codes.text(nature), by);
    }

    InvestigationCommand.DeclareConflict inInvestigation(Officer by) {
        return new InvestigationCommand.DeclareConflict(Codes.text(nature), by);
    }
}
