package io.probity.assessment.investigation;

import java.util.Optional;

/**
 * What the complainant is told of an outcome (HV-44).
 *
 * @param reasons why, in words fit for the complainant
 * @param reliedOn the policy or law that is the basis of the decision
 * @param action what is done, or who it goes to
 * @param improvements what the council does better because of the complaint
 * @param apology where one is warranted
 */
public record Answer(
        String reasons, String reliedOn, String action, Optional<String> improvements, Optional<String> apology) {

    boolean complete() {
        return !reasons.isBlank() && !reliedOn.isBlank() && !action.isBlank();
    }
}
