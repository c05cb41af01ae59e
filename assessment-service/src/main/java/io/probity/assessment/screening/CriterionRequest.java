package io.probity.assessment.screening;

import io.probity.assessment.investigation.Criterion;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * One criterion as it was applied.
 *
 * @param code such as enough-information
 * @param speaksForInvestigating whether it does in this matter
 */
record CriterionRequest(
        @NotNull @Pattern(regexp = "[a-z0-9-]{1,50}") String code, boolean speaksForInvestigating) {

    Criterion toCriterion() {
        return new Criterion(code, speaksForInvestigating);
    }
}
