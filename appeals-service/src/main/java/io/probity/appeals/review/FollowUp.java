package io.probity.appeals.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was done after a review was decided, and so what is still missing.
 *
 * @param office who sees to it; empty as long as that is who decided
 */
public record FollowUp(
        Optional<String> office,
        Optional<String> counselled,
        Optional<Action> action,
        boolean mayorInformed,
        Optional<Told> told) {

    public static final FollowUp NOTHING =
            new FollowUp(Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());

    /** @param code of the kind of action, such as {@code corrected-bill} */
    public record Action(String code, Remedy remedy) {}

    public record Told(List<ExternalAgency> agencies, Instant at) {}

    /** What must be done before the complainant can be told all of the outcome (HV-23). */
    List<String> missingBeforeTelling(Verdict verdict) {
        List<String> missing = new ArrayList<>();
        if (verdict.result().upheld() && counselled.isEmpty()) missing.add("counselling the officer who handled it");
        if (verdict.result().upheld() && action.isEmpty()) missing.add("instituting corrective action");
        return missing;
    }

    /** A review is over when the complainant was told and, where the CEO sees to it, the Mayor was informed (HV-24). */
    boolean complete(Reviewer reviewer) {
        return told.isPresent() && (mayorInformed || !seenToBy(reviewer).equals(Reviewer.CEO));
    }

    /** @param reviewer who decided */
    String seenToBy(Reviewer reviewer) {
        return office.orElse(reviewer.office());
    }

    FollowUp assignedTo(String another) {
        return new FollowUp(Optional.of(another), counselled, action, mayorInformed, told);
    }

    FollowUp counselled(String officer) {
        return new FollowUp(office, Optional.of(officer), action, mayorInformed, told);
    }

    FollowUp instituted(Action begun) {
        return new FollowUp(office, counselled, Optional.of(begun), mayorInformed, told);
    }

    FollowUp withMayorInformed() {
        return new FollowUp(office, counselled, action, true, told);
    }

    FollowUp told(Told now) {
        return new FollowUp(office, counselled, action, mayorInformed, Optional.of(now));
    }
}
