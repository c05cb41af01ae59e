package io.probity.appeals.review;

import static io.probity.appeals.review.Appeal.About.HANDLING;
import static io.probity.appeals.review.Appeal.About.REMEDY;
import static io.probity.appeals.review.Story.CEO;
import static io.probity.appeals.review.Story.MANAGER;
import static io.probity.appeals.review.Story.MAYOR;
import static io.probity.appeals.review.Story.add;
import static io.probity.appeals.review.Story.added;
import static io.probity.appeals.review.Story.assigned;
import static io.probity.appeals.review.Story.closed;
import static io.probity.appeals.review.Story.complaint;
import static io.probity.appeals.review.Story.dismissed;
import static io.probity.appeals.review.Story.exhausted;
import static io.probity.appeals.review.Story.handledBy;
import static io.probity.appeals.review.Story.lodge;
import static io.probity.appeals.review.Story.lodged;
import static io.probity.appeals.review.Story.mayorInformed;
import static io.probity.appeals.review.Story.noteComplaint;
import static io.probity.appeals.review.Story.noteHandler;
import static io.probity.appeals.review.Story.noteOutcome;
import static io.probity.appeals.review.Story.outcomeBy;
import static io.probity.appeals.review.Story.stoodAside;
import static io.probity.appeals.review.Story.told;

import io.probity.testing.DeciderSpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LodgingAnAppealTest {
    private final DeciderSpec<ReviewCommand, Review, ReviewEvent> review =
            new DeciderSpec<>(new ReviewDecider(Story.POLICIES));

    @Test
    @Tag("HV-20")
    void a_managers_handling_is_reviewed_by_the_ceo() {
        review.given(complaint(), handledBy(MANAGER, "manager"), outcomeBy(MANAGER, "manager"))
                .when(lodge(HANDLING, REMEDY))
                .then(lodged(HANDLING, REMEDY), assigned("ceo"));
    }

    @Test
    @Tag("HV-20")
    void the_ceos_handling_is_reviewed_by_the_mayor() {
        review.given(complaint(), handledBy(CEO.id(), "ceo"), outcomeBy(CEO.id(), "ceo"))
                .when(lodge(REMEDY))
                .then(lodged(REMEDY), assigned("mayor"));
    }

    @Test
    @Tag("HV-45")
    void a_decision_the_ceo_took_on_a_managers_handling_is_not_reviewed_by_the_ceo() {
        review.given(handledBy(MANAGER, "manager"), outcomeBy(CEO.id(), "ceo"))
                .when(lodge(REMEDY))
                .then(lodged(REMEDY), assigned("mayor"));
    }

    @Test
    @Tag("HV-45")
    void where_the_mayor_decided_nobody_here_reviews_and_the_complainant_is_pointed_outwards() {
        review.given(handledBy(MAYOR.id(), "mayor"), outcomeBy(MAYOR.id(), "mayor"))
                .when(lodge(REMEDY))
                .then(lodged(REMEDY), assigned("nobody"), exhausted());
    }

    @Test
    @Tag("HV-20")
    void without_an_outcome_only_the_handling_can_be_appealed() {
        review.given(handledBy(MANAGER, "manager")).when(lodge(REMEDY)).thenRefused(AppealRule.SOMETHING_TO_REVIEW);
        review.given(handledBy(MANAGER, "manager")).when(lodge(HANDLING)).then(lodged(HANDLING), assigned("ceo"));
        review.given(complaint()).when(lodge(HANDLING, REMEDY)).thenRefused(AppealRule.SOMETHING_TO_REVIEW);
    }

    @Test
    void an_appeal_that_says_nothing_is_refused() {
        review.given(outcomeBy(MANAGER, "manager")).when(lodge()).thenRefused(AppealRule.APPEAL_SAYS_WHY);
    }

    @Test
    void a_complaint_under_review_is_not_appealed_again() {
        review.given(outcomeBy(MANAGER, "manager"), lodged(REMEDY), assigned("ceo"))
                .when(lodge(REMEDY))
                .thenRefused(AppealRule.APPEAL_IS_BEING_REVIEWED);
    }

    @Test
    void an_outcome_that_was_reviewed_is_reviewed_again_only_outside() {
        review.given(
                        outcomeBy(MANAGER, "manager"),
                        lodged(REMEDY),
                        assigned("ceo"),
                        dismissed(),
                        told(),
                        mayorInformed(),
                        closed())
                .when(lodge(REMEDY))
                .thenRefused(AppealRule.ONE_APPEAL_AN_OUTCOME);
    }

    @Test
    void a_new_outcome_can_be_appealed_anew() {
        review.given(
                        outcomeBy(MANAGER, "manager"),
                        lodged(REMEDY),
                        assigned("ceo"),
                        dismissed(),
                        told(),
                        mayorInformed(),
                        closed(),
                        outcomeBy(MANAGER, "manager"))
                .when(lodge(REMEDY))
                .then(lodged(REMEDY), assigned("ceo"));
    }

    @Test
    @Tag("HV-46")
    void the_complainant_adds_information_while_the_review_goes_on() {
        review.given(outcomeBy(MANAGER, "manager"), lodged(REMEDY), assigned("ceo"))
                .when(add("Photograph of the meter"))
                .then(added("Photograph of the meter"));
        review.given(outcomeBy(MANAGER, "manager"), lodged(REMEDY), assigned("ceo"), dismissed())
                .when(add("Photograph of the meter"))
                .thenRefused(AppealRule.NOT_UNDER_REVIEW);
    }

    @Test
    @Tag("HV-45")
    void a_fact_that_arrives_late_takes_the_review_from_an_office_that_had_a_part() {
        review.given(handledBy(MANAGER, "manager"), lodged(HANDLING), assigned("ceo"))
                .when(noteOutcome(CEO.id(), "ceo"))
                .then(
                        outcomeBy(CEO.id(), "ceo"),
                        stoodAside("ceo", "The office had a part in the matter"),
                        assigned("mayor"));
    }

    @Test
    void facts_are_noted_once() {
        review.given().when(noteComplaint()).then(complaint());
        review.given(complaint()).when(noteComplaint()).then();
        review.given(handledBy(MANAGER, "manager"))
                .when(noteHandler(MANAGER, "manager"))
                .then();
    }
}
