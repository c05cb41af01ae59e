package io.probity.assessment.considering;

import io.probity.assessment.assessing.AssessmentCommand.ConsiderOtherMatters;
import io.probity.assessment.assessing.Officer;
import io.probity.assessment.handling.Codes;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param publicInterestDisclosure whether it is assessed as one
 * @param police whether the police are told
 * @param otherBodies codes of others who are told, such as audit-office
 */
record OtherMattersRequest(
        boolean publicInterestDisclosure,
        boolean police,
        @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = "[a-z0-9-]{1,50}") String> otherBodies,
        @Nullable @Size(max = 20_000) String recommendation) {

    ConsiderOtherMatters toCommand(Officer by) {
        return new ConsiderOtherMatters(
                publicInterestDisclosure, police, Codes.list(otherBodies), Codes.text(recommendation), by);
    }
}
