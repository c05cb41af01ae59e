package io.probity.appeals.viewing;

import io.probity.appeals.review.Appeal;
import io.probity.appeals.review.AppealView;
import io.probity.appeals.review.Examination;
import io.probity.appeals.review.FollowUp;
import io.probity.appeals.review.Matter;
import io.probity.appeals.review.Reviewer;
import io.probity.appeals.review.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One appeal, for its reviewer.
 *
 * @param reference what the complainant quotes; empty if the lodging was not heard of yet
 * @param whoHandledIt opaque ids of those who may not review, and one of whom is counselled if it is upheld
 * @param missing what must still be done before the complainant can be told (HV-23)
 */
public record AppealPage(
        String council,
        UUID complaint,
        Optional<String> reference,
        Appeal appeal,
        List<Matter.Handler> handlers,
        List<Matter.Outcome> outcomes,
        Set<String> whoHandledIt,
        Reviewer reviewer,
        Examination examination,
        Optional<Verdict> verdict,
        FollowUp followUp,
        List<String> missing,
        boolean closed) {

    public static AppealPage of(String council, UUID complaint, Matter matter, AppealView view) {
        return new AppealPage(
                council,
                complaint,
                matter.complaint().map(Matter.Complaint::reference),
                view.appeal(),
                matter.handlers(),
                matter.outcomes(),
                matter.tookPart(),
                view.reviewer(),
                view.examination(),
                view.verdict(),
                view.followUp(),
                view.missing(),
                view.closed());
    }
}
