package io.probity.assessment.screening;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.handling.Codes;
import io.probity.assessment.investigation.InvestigationCommand.ApplyCriteria;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param criteria those that were applied
 * @param investigate what they lead to
 */
record CriteriaRequest(
        @Nullable @Size(max = 20) List<@NotNull @Valid CriterionRequest> criteria,
        boolean investigate,
        @Nullable @Size(max = 20_000) String reasons) {

    ApplyCriteria toCommand(Officer by) {
        return new ApplyCriteria(
                Codes.list(criteria).stream().map(CriterionRequest::toCriterion).toList(),
                investigate,
                Codes.text(reasons),
                by);
    }
}
