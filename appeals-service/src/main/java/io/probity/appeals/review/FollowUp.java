package io.probity.appeals.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was done after a review was decided, and so what is still missing. */
public record FollowUp(
        Optional<String> counselled, Optional<Action> action, boolean mayorInformed, Optional<Told> told) {

    public static final FollowUp NOTHING = new FollowUp(Optional.empty(), Optional.empty(), false, Optional.empty());

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

    /** A review is over when the complainant was told and, where the CEO reviewed, the Mayor was informed (HV-24). */
    boolean complete(Reviewer reviewer) {
        return told.isPresent() && (mayorInformed || !reviewer.office().equals(Reviewer.CEO));
    }

    FollowUp counselled(String officer) {
        return new FollowUp(Optional.of(officer), action, mayorInformed, told);
    }

    FollowUp instituted(Action begun) {
        return new FollowUp(counselled, Optional.of(begun), mayorInformed, told);
    }

    FollowUp withMayorInformed() {
        return new FollowUp(counselled, action, true, told);
    }

    FollowUp told(Told now) {
        return new FollowUp(counselled, action, mayorInformed, Optional.of(now));
    }
}
