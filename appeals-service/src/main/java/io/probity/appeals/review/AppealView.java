package io.probity.appeals.review;

import java.util.List;
import java.util.Optional;

/** One appeal, open or over, as the domain knows it. */
public record AppealView(
        Appeal appeal,
        Reviewer reviewer,
        Examination examination,
        Optional<Verdict> verdict,
        FollowUp followUp,
        boolean closed) {

    /** What must still be done before the complainant can be told; nothing while it is not decided. */
    public List<String> missing() {
        return verdict.map(followUp::missingBeforeTelling).orElse(List.of());
    }

    static AppealView of(Review.Closed over) {
        return new AppealView(
                over.appeal(), over.reviewer(), over.examination(), Optional.of(over.verdict()), over.followUp(), true);
    }
}
