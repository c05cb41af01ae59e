package io.probity.appeals.review;

import static io.probity.appeals.review.Appeal.About.HANDLING;
import static io.probity.appeals.review.Story.AGENCIES;
import static io.probity.appeals.review.Story.CEO;
import static io.probity.appeals.review.Story.MANAGER;
import static io.probity.appeals.review.Story.MAYOR;
import static io.probity.appeals.review.Story.assigned;
import static io.probity.appeals.review.Story.closed;
import static io.probity.appeals.review.Story.complaint;
import static io.probity.appeals.review.Story.counsel;
import static io.probity.appeals.review.Story.counselled;
import static io.probity.appeals.review.Story.dismissed;
import static io.probity.appeals.review.Story.handledBy;
import static io.probity.appeals.review.Story.informMayor;
import static io.probity.appeals.review.Story.institute;
import static io.probity.appeals.review.Story.instituted;
import static io.probity.appeals.review.Story.lodged;
import static io.probity.appeals.review.Story.mayorInformed;
import static io.probity.appeals.review.Story.outcomeBy;
import static io.probity.appeals.review.Story.putTo;
import static io.probity.appeals.review.Story.remedy;
import static io.probity.appeals.review.Story.responded;
import static io.probity.appeals.review.Story.tell;
import static io.probity.appeals.review.Story.told;
import static io.probity.appeals.review.Story.upheld;

import io.probity.testing.DeciderSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ClosingAReviewTest {
    private final DeciderSpec<ReviewCommand, Review, ReviewEvent> review =
            new DeciderSpec<>(new ReviewDecider(Story.POLICIES));

    private DeciderSpec<ReviewCommand, Review, ReviewEvent>.Given decided(ReviewEvent verdict, ReviewEvent... more) {
        return review.given(Stream.concat(
                        Stream.of(
                                complaint(),
                                handledBy(MANAGER, "manager"),
                                outcomeBy(MANAGER, "manager"),
                                lodged(HANDLING),
                                assigned("ceo"),
                                putTo(MANAGER),
                                responded(),
                                verdict),
                        Stream.of(more))
                .toArray(ReviewEvent[]::new));
    }

    @Test
    @Tag("HV-23")
    void an_upheld_review_cannot_end_with_counselling_or_action_missing() {
        decided(upheld()).when(tell(AGENCIES)).thenRefused(AppealRule.REVIEW_CLOSES_COMPLETE);
        decided(upheld(), counselled()).when(tell(AGENCIES)).thenRefused(AppealRule.REVIEW_CLOSES_COMPLETE);
        decided(upheld(), instituted()).when(tell(AGENCIES)).thenRefused(AppealRule.REVIEW_CLOSES_COMPLETE);
        decided(upheld(), counselled(), instituted()).when(tell(AGENCIES)).then(told());
    }

    @Test
    @Tag("HV-24")
    void a_review_by_the_ceo_closes_once_the_mayor_is_informed() {
        decided(upheld(), counselled(), instituted(), told())
                .when(informMayor(CEO))
                .then(mayorInformed(), closed());
        decided(upheld(), counselled(), instituted(), mayorInformed())
                .when(tell(AGENCIES))
                .then(told(), closed());
        decided(upheld()).when(informMayor(CEO)).then(mayorInformed());
        decided(upheld()).when(informMayor(MAYOR)).thenRefused(AppealRule.ASSIGNED_REVIEWER_ONLY);
    }

    @Test
    @Tag("HV-22")
    void the_complainant_is_informed_of_a_dismissal_without_counselling() {
        decided(dismissed()).when(tell(AGENCIES)).then(told());
        decided(dismissed()).when(counsel(MANAGER)).thenRefused(AppealRule.ONLY_AFTER_UPHELD);
    }

    @Test
    @Tag("HV-23")
    void the_officer_who_handled_it_and_was_heard_is_counselled() {
        decided(upheld()).when(counsel(MANAGER)).then(counselled());
        decided(upheld()).when(counsel("somebody-else")).thenRefused(AppealRule.COUNSEL_WHO_HANDLED_IT);
    }

    @Test
    @Tag("HV-52")
    void a_remedy_covers_all_issues_or_says_how_the_rest_is_mitigated() {
        decided(upheld()).when(institute(remedy(true, Optional.empty()))).then(instituted());
        decided(upheld()).when(institute(remedy(false, Optional.empty()))).thenRefused(AppealRule.REMEDY_IS_EXPLAINED);
    }

    @Test
    @Tag("HV-50")
    void an_outcome_without_external_rights_is_not_told() {
        decided(dismissed()).when(tell(List.of())).thenRefused(AppealRule.EXTERNAL_RIGHTS_ARE_TOLD);
    }

    @Test
    void an_outcome_is_told_once() {
        decided(dismissed(), told()).when(tell(AGENCIES)).then();
    }

    @Test
    void nothing_follows_from_a_review_that_is_not_decided() {
        review.given(outcomeBy(MANAGER, "manager"), lodged(HANDLING), assigned("ceo"))
                .when(counsel(MANAGER))
                .thenRefused(AppealRule.NOT_DECIDED);
        review.given().when(counsel(MANAGER)).thenRefused(AppealRule.NOT_UNDER_REVIEW);
    }
}
