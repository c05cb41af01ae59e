package io.probity.assessment.assessing;

import io.probity.assessment.assessing.AssessmentEvent.HumanRightsConsidered;
import io.probity.assessment.assessing.AssessmentEvent.OtherMattersConsidered;
import io.probity.assessment.assessing.AssessmentEvent.PreliminaryActionTaken;
import io.probity.assessment.assessing.AssessmentEvent.SubjectLeftUnidentified;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the form asks to be considered beside the test: human rights (HV-41), and step 8 (HV-38).
 *
 * @param humanRights as considered last; empty where nobody has yet
 * @param otherMatters likewise
 * @param unidentified why a subject of the header has no id; empty where nobody said so of this header (HV-36)
 */
public record OtherInformation(
        Optional<HumanRightsConsidered> humanRights,
        Optional<OtherMattersConsidered> otherMatters,
        List<PreliminaryActionTaken> preliminaryActions,
        Optional<SubjectLeftUnidentified> unidentified) {

    static final OtherInformation NONE =
            new OtherInformation(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    OtherInformation with(HumanRightsConsidered considered) {
        return new OtherInformation(Optional.of(considered), otherMatters, preliminaryActions, unidentified);
    }

    OtherInformation with(OtherMattersConsidered considered) {
        return new OtherInformation(humanRights, Optional.of(considered), preliminaryActions, unidentified);
    }

    OtherInformation with(PreliminaryActionTaken taken) {
        return new OtherInformation(
                humanRights,
                otherMatters,
                Stream.concat(preliminaryActions.stream(), Stream.of(taken)).toList(),
                unidentified);
    }

    OtherInformation with(SubjectLeftUnidentified said) {
        return new OtherInformation(humanRights, otherMatters, preliminaryActions, Optional.of(said));
    }

    /** Rights are considered for a decision: another decision is another consideration (HV-41). */
    OtherInformation withoutRightsConsidered() {
        return new OtherInformation(Optional.empty(), otherMatters, preliminaryActions, unidentified);
    }

    OtherInformation unexplained() {
        return new OtherInformation(humanRights, otherMatters, preliminaryActions, Optional.empty());
    }
}
