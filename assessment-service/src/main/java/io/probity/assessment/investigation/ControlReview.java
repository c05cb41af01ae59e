package io.probity.assessment.investigation;

import io.probity.policy.Duty;
import java.util.Optional;

/**
 * The review of internal controls that every detected fraud leads to (MC-20).
 *
 * @param manager who reviewed them, in an office that the policy names
 * @param director who looked at the review first, in another that it names
 * @param chiefExecutive who did in the office that decides: another where the Chief Executive Officer stands aside
 */
public record ControlReview(
        boolean required, Optional<String> manager, Optional<String> director, Optional<String> chiefExecutive) {

    static final ControlReview NOT_REQUIRED =
            new ControlReview(false, Optional.empty(), Optional.empty(), Optional.empty());

    ControlReview nowRequired() {
        return new ControlReview(true, manager, director, chiefExecutive);
    }

    /** A new text is looked at anew. */
    ControlReview madeBy(String who) {
        return new ControlReview(required, Optional.of(who), Optional.empty(), Optional.empty());
    }

    ControlReview endorsedBy(String office, String who) {
        return Duty.LOOK_AT_CONTROL_REVIEW.offices().contains(office)
                ? new ControlReview(required, manager, Optional.of(who), chiefExecutive)
                : new ControlReview(required, manager, director, Optional.of(who));
    }

    boolean wasMadeOrEndorsedBy(String who) {
        Optional<String> same = Optional.of(who);
        return manager.equals(same) || director.equals(same) || chiefExecutive.equals(same);
    }

    boolean isDone() {
        return manager.isPresent() && director.isPresent() && chiefExecutive.isPresent();
    }

    boolean isMissing() {
        return required && !isDone();
    }
}
