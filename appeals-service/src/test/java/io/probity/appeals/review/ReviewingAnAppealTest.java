package io.probity.appeals.review;

import static io.probity.appeals.review.Appeal.About.HANDLING;
import static io.probity.appeals.review.Story.APPEAL;
import static io.probity.appeals.review.Story.AT;
import static io.probity.appeals.review.Story.CEO;
import static io.probity.appeals.review.Story.LATER;
import static io.probity.appeals.review.Story.MANAGER;
import static io.probity.appeals.review.Story.MAYOR;
import static io.probity.appeals.review.Story.RESPOND_BEFORE;
import static io.probity.appeals.review.Story.REVIEW_OFFICER;
import static io.probity.appeals.review.Story.appoint;
import static io.probity.appeals.review.Story.appointed;
import static io.probity.appeals.review.Story.assigned;
import static io.probity.appeals.review.Story.complaint;
import static io.probity.appeals.review.Story.decide;
import static io.probity.appeals.review.Story.dismissed;
import static io.probity.appeals.review.Story.exhausted;
import static io.probity.appeals.review.Story.handledBy;
import static io.probity.appeals.review.Story.lodged;
import static io.probity.appeals.review.Story.outcomeBy;
import static io.probity.appeals.review.Story.plan;
import static io.probity.appeals.review.Story.planned;
import static io.probity.appeals.review.Story.put;
import static io.probity.appeals.review.Story.putTo;
import static io.probity.appeals.review.Story.report;
import static io.probity.appeals.review.Story.respond;
import static io.probity.appeals.review.Story.responded;
import static io.probity.appeals.review.Story.standAside;
import static io.probity.appeals.review.Story.step;
import static io.probity.appeals.review.Story.stepped;
import static io.probity.appeals.review.Story.stoodAside;
import static io.probity.appeals.review.Story.upheld;

import io.probity.appeals.review.Report.Examined;
import io.probity.appeals.review.ReviewCommand.DecideReview;
import io.probity.appeals.review.ReviewEvent.Extent;
import io.probity.testing.DeciderSpec;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReviewingAnAppealTest {
    private static final Optional<Extent> IN_PART = Optional.of(Extent.IN_PART);

    private final DeciderSpec<ReviewCommand, Review, ReviewEvent> review =
            new DeciderSpec<>(new ReviewDecider(Story.POLICIES));

    private DeciderSpec<ReviewCommand, Review, ReviewEvent>.Given underReview(ReviewEvent... more) {
        return review.given(Stream.concat(
                        Stream.of(
                                complaint(),
                                handledBy(MANAGER, "manager"),
                                outcomeBy(MANAGER, "manager"),
                                lodged(HANDLING),
                                assigned("ceo")),
                        Stream.of(more))
                .toArray(ReviewEvent[]::new));
    }

    @Test
    @Tag("HV-20")
    void only_the_office_assigned_reviews() {
        underReview().when(plan(MAYOR, List.of("the manager"))).thenRefused(AppealRule.ASSIGNED_REVIEWER_ONLY);
        underReview().when(plan(CEO, List.of("the manager"))).then(planned(CEO, List.of("the manager")));
    }

    @Test
    @Tag("HV-45")
    void somebody_who_had_a_part_cannot_review_even_in_the_right_office() {
        underReview()
                .when(plan(new Officer(MANAGER, Set.of("ceo")), List.of("the clerk")))
                .thenRefused(AppealRule.REVIEWER_HAD_NO_PART);
    }

    @Test
    @Tag("HV-45")
    void a_ceo_who_had_a_part_stands_aside_for_the_mayor() {
        underReview()
                .when(standAside(CEO, "I approved the tariff."))
                .then(stoodAside("ceo", "I approved the tariff."), assigned("mayor"));
        underReview().when(standAside(CEO, " ")).thenRefused(AppealRule.STANDING_ASIDE_SAYS_WHY);
    }

    @Test
    @Tag("HV-45")
    void where_the_mayor_stands_aside_too_the_complainant_is_pointed_outwards() {
        underReview(stoodAside("ceo", "A part"), assigned("mayor"))
                .when(standAside(MAYOR, "A part"))
                .then(stoodAside("mayor", "A part"), assigned("nobody"), exhausted());
    }

    @Test
    @Tag("HV-45")
    void a_review_officer_who_had_a_part_is_not_appointed_and_stands_aside_to_the_ceo() {
        underReview().when(appoint(MANAGER)).thenRefused(AppealRule.REVIEWER_HAD_NO_PART);
        underReview().when(appoint("officer-9")).thenRefused(AppealRule.REVIEWER_HAD_NO_PART);
        underReview().when(appoint(REVIEW_OFFICER.id())).then(appointed(REVIEW_OFFICER.id()));
        underReview(appointed(REVIEW_OFFICER.id()))
                .when(standAside(REVIEW_OFFICER, "I took the first call."))
                .then(stoodAside("review-officer", "I took the first call."), assigned("ceo"));
    }

    @Test
    @Tag("HV-47")
    void a_review_is_planned_and_its_steps_recorded() {
        underReview().when(plan(CEO, List.of())).thenRefused(AppealRule.PLAN_NAMES_SOMETHING);
        underReview(appointed(REVIEW_OFFICER.id()))
                .when(plan(REVIEW_OFFICER, List.of("the clerk")))
                .then(planned(REVIEW_OFFICER, List.of("the clerk")));
        underReview().when(step("Interviewed the clerk.")).then(stepped("Interviewed the clerk."));
        underReview().when(step(" ")).thenRefused(AppealRule.STEP_IS_DESCRIBED);
    }

    @Test
    @Tag("HV-48")
    void adverse_material_is_put_with_time_to_comment() {
        underReview().when(put(RESPOND_BEFORE)).then(putTo(MANAGER));
        underReview().when(put(AT)).thenRefused(AppealRule.MATERIAL_CAN_BE_ANSWERED);
        underReview().when(respond("I was on leave.")).thenRefused(AppealRule.NOTHING_TO_RESPOND_TO);
        underReview(putTo(MANAGER)).when(respond("I was on leave.")).then(responded());
    }

    @Test
    @Tag("HV-48")
    void nothing_adverse_is_found_before_the_person_was_heard() {
        underReview().when(decide(IN_PART, report(false, true), AT)).thenRefused(AppealRule.PERSON_WAS_HEARD);
        underReview(putTo(MANAGER))
                .when(decide(IN_PART, report(false, true), AT))
                .thenRefused(AppealRule.PERSON_WAS_HEARD);
        underReview(putTo(MANAGER), responded())
                .when(decide(IN_PART, report(false, true), AT))
                .then(upheld());
    }

    @Test
    @Tag("HV-48")
    void who_lets_the_time_to_comment_pass_has_had_the_opportunity() {
        underReview(putTo(MANAGER))
                .when(decide(IN_PART, report(false, true), LATER))
                .then(new ReviewEvent.AppealUpheld(APPEAL, Extent.IN_PART, report(false, true), CEO.id(), LATER));
    }

    @Test
    @Tag("HV-48")
    void everybody_a_finding_is_adverse_to_must_have_been_heard() {
        underReview(putTo(MANAGER), responded())
                .when(new DecideReview(APPEAL, IN_PART, report(false, true), Set.of("the-clerk"), CEO, AT))
                .thenRefused(AppealRule.PERSON_WAS_HEARD);
    }

    @Test
    @Tag("HV-21")
    void both_the_handling_and_the_remedy_are_examined() {
        Report half = new Report(
                new Examined(true, "As the policy asks."),
                new Examined(true, " "),
                "Reasons",
                List.of("Finding"),
                List.of(),
                List.of());
        underReview().when(decide(Optional.empty(), half, AT)).thenRefused(AppealRule.BOTH_ARE_EXAMINED);
    }

    @Test
    @Tag("HV-22")
    void a_reviewer_satisfied_with_both_dismisses_and_with_less_upholds() {
        underReview().when(decide(Optional.empty(), report(true, true), AT)).then(dismissed());
        underReview()
                .when(decide(Optional.empty(), report(true, false), AT))
                .thenRefused(AppealRule.RESULT_FOLLOWS_FROM_FINDINGS);
        underReview()
                .when(decide(IN_PART, report(true, true), AT))
                .thenRefused(AppealRule.RESULT_FOLLOWS_FROM_FINDINGS);
    }

    @Test
    @Tag("HV-49")
    void a_decision_without_reasons_findings_and_recommendations_is_refused() {
        Examined unsatisfied = new Examined(false, "No reading.");
        Report bare = new Report(unsatisfied, unsatisfied, "Reasons", List.of("Finding"), List.of(), List.of());
        underReview(putTo(MANAGER), responded())
                .when(decide(IN_PART, bare, AT))
                .thenRefused(AppealRule.REASONS_ARE_GIVEN);
    }

    @Test
    void a_review_officer_reports_but_does_not_decide() {
        underReview(appointed(REVIEW_OFFICER.id()))
                .when(new DecideReview(APPEAL, Optional.empty(), report(true, true), Set.of(), REVIEW_OFFICER, AT))
                .thenRefused(AppealRule.ASSIGNED_REVIEWER_ONLY);
    }
}
