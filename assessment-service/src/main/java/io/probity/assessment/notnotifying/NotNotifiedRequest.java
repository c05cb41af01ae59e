package io.probity.assessment.notnotifying;

import io.probity.assessment.assessing.AssessmentCommand.RecordNotNotified;
import io.probity.assessment.assessing.Officer;
import io.probity.assessment.handling.Codes;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param conduct details of the alleged conduct
 * @param informationRelied codes of the evidence relied on
 * @param evidence that evidence, described
 * @param reasons any other reasons for the decision
 */
record NotNotifiedRequest(
        @Nullable @Size(max = 20_000) String conduct,
        @Nullable @Size(max = 20) List<@NotNull @Size(max = 50) String> informationRelied,
        @Nullable @Size(max = 20_000) String evidence,
        @Nullable @Size(max = 20_000) String reasons) {

    RecordNotNotified toCommand(Officer by) {
        return new RecordNotNotified(
                Codes.text(conduct), Codes.list(informationRelied), Codes.text(evidence), Codes.text(reasons), by);
    }
}
