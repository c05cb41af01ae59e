package io.probity.assessment.weighing;

import io.probity.assessment.assessing.AssessmentCommand.ConsiderHumanRights;
import io.probity.assessment.assessing.Officer;
import io.probity.assessment.handling.Codes;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param rights codes of the rights engaged
 * @param compatible whether what is done is compatible with them
 */
record RightsRequest(
        @Nullable @Size(max = 30) List<@NotNull @Pattern(regexp = "[a-z0-9-]{1,50}") String> rights,
        boolean compatible,
        @Nullable @Size(max = 20_000) String reasons) {

    ConsiderHumanRights toCommand(Officer by) {
        return new ConsiderHumanRights(Codes.list(rights), compatible, Codes.text(reasons), by);
    }
}
