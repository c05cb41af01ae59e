package io.probity.assessment.deciding;

import io.probity.assessment.assessing.Officer;
import io.probity.assessment.handling.Codes;
import io.probity.assessment.investigation.Answer;
import io.probity.assessment.investigation.InvestigationCommand.DecideOutcome;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * @param remedy code of the remedial action, such as corrected-bill
 * @param reasons why, in words fit for the complainant
 * @param reliedOn the policy or law that is the basis of the decision
 * @param action what is done, or who it goes to
 * @param improvements what the council does better because of the complaint
 * @param apology where one is warranted
 */
record OutcomeRequest(
        @Nullable @Pattern(regexp = "[a-z][a-z0-9-]{1,49}") String remedy,
        @Nullable @Size(max = 20_000) String reasons,
        @Nullable @Size(max = 20_000) String reliedOn,
        @Nullable @Size(max = 20_000) String action,
        @Nullable @Size(max = 20_000) String improvements,
        @Nullable @Size(max = 20_000) String apology) {

    DecideOutcome toCommand(Officer by) {
        return new DecideOutcome(
                Optional.ofNullable(remedy),
                new Answer(
                        Codes.text(reasons),
                        Codes.text(reliedOn),
                        Codes.text(action),
                        Optional.ofNullable(improvements),
                        Optional.ofNullable(apology)),
                by);
    }
}
