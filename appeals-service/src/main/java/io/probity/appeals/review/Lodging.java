package io.probity.appeals.review;

import io.probity.appeals.review.ReviewCommand.LodgeAppeal;
import io.probity.appeals.review.ReviewEvent.InternalReviewExhausted;
import io.probity.appeals.review.ReviewEvent.ReviewerAssigned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether a complaint can be appealed, and to whom (HV-20). */
final class Lodging {

    private Lodging() {}

    static Optional<AppealRule> brokenBy(LodgeAppeal c, Matter matter) {
        if (c.about().isEmpty() || c.grounds().isBlank()) return Optional.of(AppealRule.APPEAL_SAYS_WHY);
        boolean handlingBegun = !matter.handlers().isEmpty() && c.about().contains(Appeal.About.HANDLING);
        if (matter.outcomes().isEmpty() && !handlingBegun) return Optional.of(AppealRule.SOMETHING_TO_REVIEW);
        if (matter.appealed() >= matter.outcomes().size()) return Optional.of(AppealRule.ONE_APPEAL_AN_OUTCOME);
        return Optional.empty();
    }

    static List<ReviewEvent> assign(String appeal, String office, Instant at) {
        return office.equals(Reviewer.NOBODY)
                ? List.of(new ReviewerAssigned(appeal, office), new InternalReviewExhausted(appeal, at))
                : List.of(new ReviewerAssigned(appeal, office));
    }
}
