package io.probity.assessment.assessing;

import io.probity.assessment.assessing.AssessmentEvent.HumanRightsConsidered;
import io.probity.assessment.assessing.AssessmentEvent.OtherMattersConsidered;
import io.probity.assessment.assessing.AssessmentEvent.PreliminaryActionTaken;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the form asks to be considered beside the test: human rights (HV-41), and step 8 (HV-38).
 *
 * @param humanRights as considered last; empty where nobody has yet
 * @param otherMatters likewise
 */
public record OtherInformation(
        Optional<HumanRightsConsidered> humanRights,
        Optional<OtherMattersConsidered> otherMatters,
        List<PreliminaryActionTaken> preliminaryActions) {

    static final OtherInformation NONE = new OtherInformation(Optional.empty(), Optional.empty(), List.of());

    OtherInformation with(HumanRightsConsidered considered) {
        return new OtherInformation(Optional.of(considered), otherMatters, preliminaryActions);
    }

    OtherInformation with(OtherMattersConsidered considered) {
        return new OtherInformation(humanRights, Optional.of(considered), preliminaryActions);
    }

    OtherInformation with(PreliminaryActionTaken taken) {
        return new OtherInformation(
                humanRights,
                otherMatters,
                Stream.concat(preliminaryActions.stream(), Stream.of(taken)).toList());
    }
}
