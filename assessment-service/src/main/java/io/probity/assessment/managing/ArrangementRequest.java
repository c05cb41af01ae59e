package io.probity.assessment.managing;

import io.probity.assessment.assessing.AssessmentCommand.ManageConflict;
import io.probity.assessment.assessing.Conflict;
import io.probity.assessment.assessing.Officer;
import io.probity.assessment.handling.Codes;
import io.probity.assessment.investigation.InvestigationCommand;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param arrangement stands-aside or continues-under-plan
 * @param steps what was done about it
 */
record ArrangementRequest(
        @Nullable @Size(max = 50) String arrangement,
        @Nullable @Size(max = 20_000) String steps) {

    InvestigationCommand.ManageConflict inInvestigation(String officer, Officer by) {
        return new InvestigationCommand.ManageConflict(officer, named(), Codes.text(steps), by);
    }

    ManageConflict toCommand(String officer, Officer by) {
        return new ManageConflict(officer, named(), Codes.text(steps), by);
    }

    private Conflict.Arrangement named() {
        return Codes.named(Conflict.Arrangement.class, "arrangement", arrangement);
    }
}
