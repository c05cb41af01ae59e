package io.probity.appeals.review;

import static io.probity.appeals.review.Appeal.About.HANDLING;
import static io.probity.appeals.review.Story.AGENCIES;
import static io.probity.appeals.review.Story.APPEAL;
import static io.probity.appeals.review.Story.AT;
import static io.probity.appeals.review.Story.CEO;
import static io.probity.appeals.review.Story.MANAGER;
import static io.probity.appeals.review.Story.MAYOR;
import static io.probity.appeals.review.Story.REVIEW_OFFICER;
import static io.probity.appeals.review.Story.appoint;
import static io.probity.appeals.review.Story.appointed;
import static io.probity.appeals.review.Story.assigned;
import static io.probity.appeals.review.Story.closed;
import static io.probity.appeals.review.Story.complaint;
import static io.probity.appeals.review.Story.dismissed;
import static io.probity.appeals.review.Story.exhausted;
import static io.probity.appeals.review.Story.followedUpBy;
import static io.probity.appeals.review.Story.handledBy;
import static io.probity.appeals.review.Story.lodge;
import static io.probity.appeals.review.Story.lodged;
import static io.probity.appeals.review.Story.outcomeBy;
import static io.probity.appeals.review.Story.plan;
import static io.probity.appeals.review.Story.planned;
import static io.probity.appeals.review.Story.standAside;
import static io.probity.appeals.review.Story.stoodAside;
import static io.probity.appeals.review.Story.tell;
import static io.probity.appeals.review.Story.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.appeals.review.ReviewCommand.Knowing;
import io.probity.appeals.review.ReviewCommand.Move;
import io.probity.appeals.review.ReviewCommand.NoteComplainant;
import io.probity.appeals.review.ReviewCommand.TellOutcome;
import io.probity.appeals.review.ReviewEvent.ComplainantNoted;
import io.probity.appeals.review.ReviewEvent.ReviewOutcomeTold;
import io.probity.testing.DeciderSpec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is close to somebody it concerns, or had a matter in hand that is linked with it, reviews nothing: another does. */
@Tag("HV-36")
@Tag("HV-45")
class WhoMayReviewTest {
    private static final String SUBJECT = "officer-9";
    private static final String BARRED = "Another reviews it.";
    private static final List<String> CLERK = List.of("the clerk");
    private static final Map<String, String> HOLDERS = Map.of("ceo", "officer-ceo", "mayor", "officer-mayor");
    private static final Officer GOVERNANCE = new Officer("officer-governance", Set.of("governance-manager"));
    private final DeciderSpec<ReviewCommand, Review, ReviewEvent> review =
            new DeciderSpec<>(new ReviewDecider(Story.POLICIES));

    @Test
    @Tag("HV-20")
    void an_appeal_goes_to_the_mayor_at_once_where_the_chief_executive_may_not_review_it() {
        appealed().when(knowing(lodge(HANDLING))).then(lodged(HANDLING), assigned("ceo"));
        for (Known.Tie tie :
                List.of(tie("officer-ceo", SUBJECT), tie(SUBJECT, "officer-ceo"), tie("person-1", "officer-ceo")))
            appealed().when(knowing(lodge(HANDLING), tie)).then(lodged(HANDLING), assigned("mayor"));
        appealed()
                .when(knowing(lodge(HANDLING), tie("officer-mayor", SUBJECT)))
                .then(lodged(HANDLING), assigned("ceo"));
        appealed()
                .when(knowing(lodge(HANDLING), tie("officer-ceo", SUBJECT), tie("officer-mayor", SUBJECT)))
                .then(lodged(HANDLING), assigned("nobody"), exhausted());
    }

    @Test
    @Tag("HV-20")
    void that_the_handler_reports_to_the_chief_executive_is_no_reason_against_their_review() {
        underReview()
                .when(knowing(plan(CEO, CLERK), tie(MANAGER, "officer-ceo")))
                .then(planned(CEO, CLERK));
    }

    @Test
    void a_tie_that_is_recorded_during_the_review_moves_it_with_the_first_thing_the_next_one_does() {
        Known.Tie late = tie("officer-ceo", SUBJECT);
        underReview().when(knowing(plan(CEO, CLERK), late)).thenRefused(AppealRule.REVIEWER_HAD_NO_PART);
        underReview()
                .when(knowing(plan(MAYOR, CLERK), late))
                .then(stoodAside("ceo", BARRED), assigned("mayor"), planned(MAYOR, CLERK));
        underReview().when(knowing(plan(MAYOR, CLERK))).thenRefused(AppealRule.ASSIGNED_REVIEWER_ONLY);
    }

    @Test
    @Tag("HV-25")
    void where_neither_may_review_it_the_complainant_is_pointed_outwards() {
        underReview()
                .when(knowing(
                        new TellOutcome(APPEAL, AGENCIES, GOVERNANCE, AT),
                        tie("officer-ceo", SUBJECT),
                        tie("officer-mayor", SUBJECT)))
                .then(
                        stoodAside("ceo", BARRED),
                        assigned("nobody"),
                        exhausted(),
                        new ReviewOutcomeTold(APPEAL, AGENCIES, "wattle-creek", "8", GOVERNANCE.id(), AT),
                        new ReviewEvent.ReviewClosed(APPEAL));
    }

    @Test
    void who_is_tied_is_appointed_to_no_review_and_who_was_appointed_before_makes_way() {
        Known.Tie tie = tie(REVIEW_OFFICER.id(), SUBJECT);
        underReview().when(knowing(appoint(REVIEW_OFFICER.id()), tie)).thenRefused(AppealRule.REVIEWER_HAD_NO_PART);
        underReview(appointed(REVIEW_OFFICER.id()))
                .when(knowing(plan(REVIEW_OFFICER, CLERK), tie))
                .thenRefused(AppealRule.REVIEWER_HAD_NO_PART);
        underReview(appointed(REVIEW_OFFICER.id()))
                .when(knowing(plan(CEO, CLERK), tie))
                .then(stoodAside("review-officer", BARRED), assigned("ceo"), planned(CEO, CLERK));
    }

    @Test
    void who_handled_a_linked_matter_reviews_this_one_as_little() {
        Known linked = new Known(List.of(), HOLDERS, Set.of(REVIEW_OFFICER.id(), "officer-ceo"), Set.of());
        underReview()
                .when(new Knowing(appoint(REVIEW_OFFICER.id()), linked))
                .thenRefused(AppealRule.REVIEWER_HAD_NO_PART);
        appealed().when(new Knowing(lodge(HANDLING), linked)).then(lodged(HANDLING), assigned("mayor"));
        underReview()
                .when(new Knowing(plan(MAYOR, CLERK), linked))
                .then(stoodAside("ceo", BARRED), assigned("mayor"), planned(MAYOR, CLERK));
    }

    @Test
    void a_reporter_who_gave_a_name_later_counts_whichever_is_heard_of_first() {
        NoteComplainant named = new NoteComplainant("person-2");
        ComplainantNoted noted = new ComplainantNoted("person-2");
        Known.Tie tie = tie("officer-ceo", "person-2");
        underReview().when(named).then(noted);
        underReview(noted).when(named).then();
        underReview(noted).when(knowing(plan(CEO, CLERK), tie)).thenRefused(AppealRule.REVIEWER_HAD_NO_PART);
        review.given(noted, complaint(), handledBy(MANAGER, "manager"), outcomeBy(MANAGER, "manager"))
                .when(knowing(lodge(HANDLING), tie))
                .then(lodged(HANDLING), assigned("mayor"));
    }

    @Test
    void whoever_holds_the_office_and_had_a_part_without_it_being_recorded_can_still_stand_aside() {
        Officer promoted = new Officer(MANAGER, Set.of("ceo"));
        underReview()
                .when(knowing(standAside(promoted, "I handled it.")))
                .then(stoodAside("ceo", "I handled it."), assigned("mayor"));
    }

    @Test
    void whoever_is_told_to_stand_aside_can_and_it_moves_on() {
        Known linked = new Known(List.of(), HOLDERS, Set.of("officer-ceo"), Set.of());
        underReview()
                .when(new Knowing(standAside(CEO, "I handled one that is linked."), linked))
                .then(stoodAside("ceo", BARRED), assigned("mayor"));
        underReview(appointed(REVIEW_OFFICER.id()))
                .when(knowing(standAside(REVIEW_OFFICER, "A cousin."), tie(REVIEW_OFFICER.id(), SUBJECT)))
                .then(stoodAside("review-officer", BARRED), assigned("ceo"));
        underReview()
                .when(new Knowing(standAside(REVIEW_OFFICER, "It is not mine."), linked))
                .thenRefused(AppealRule.ASSIGNED_REVIEWER_ONLY);
    }

    @Test
    void a_tie_an_appointment_or_a_link_moves_a_review_by_itself_and_once() {
        Known.Tie late = tie("officer-ceo", SUBJECT);
        underReview().when(looked()).then();
        underReview().when(looked(late)).then(stoodAside("ceo", BARRED), assigned("mayor"));
        underReview(assigned("mayor")).when(looked(late)).then();
        underReview(stoodAside("ceo", "I handled it."), assigned("mayor"))
                .when(looked(tie("officer-mayor", SUBJECT)))
                .then(stoodAside("mayor", BARRED), assigned("nobody"), exhausted());
        underReview()
                .when(new Move(new Known(List.of(), HOLDERS, Set.of("officer-ceo"), Set.of()), AT))
                .then(stoodAside("ceo", BARRED), assigned("mayor"));
        underReview(appointed(REVIEW_OFFICER.id()))
                .when(looked(tie(REVIEW_OFFICER.id(), SUBJECT)))
                .then(stoodAside("review-officer", BARRED), assigned("ceo"));
        underReview()
                .when(looked(late, tie("officer-mayor", SUBJECT)))
                .then(stoodAside("ceo", BARRED), assigned("nobody"), exhausted());
        appealed().when(looked(late)).then();
    }

    @Test
    @Tag("HV-24")
    void what_follows_from_a_decision_is_the_next_offices_or_waits_for_who_is_appointed() {
        Known.Tie late = tie("officer-ceo", SUBJECT);
        Known.Tie mayors = tie("officer-mayor", SUBJECT);
        underReview(dismissed()).when(looked()).then();
        underReview(dismissed()).when(looked(late)).then(followedUpBy("mayor"));
        underReview(dismissed()).when(looked(late, mayors)).then();
        // As it was recorded before there was an event of its own.
        for (ReviewEvent moved : List.of(followedUpBy("mayor"), assigned("mayor"))) {
            underReview(dismissed(), moved).when(looked(late)).then();
            underReview(dismissed(), moved).when(looked(late, mayors)).then();
            underReview(dismissed(), moved)
                    .when(knowing(new TellOutcome(APPEAL, AGENCIES, MAYOR, AT)))
                    .then(new ReviewOutcomeTold(APPEAL, AGENCIES, "wattle-creek", "8", MAYOR.id(), AT), closed());
            underReview(dismissed(), moved)
                    .when(knowing(tell(AGENCIES)))
                    .thenRefused(AppealRule.ASSIGNED_REVIEWER_ONLY);
        }
        underReview(dismissed(), told()).when(looked(late)).then(followedUpBy("mayor"), closed());
    }

    @Test
    @Tag("HV-20")
    void who_decided_stays_who_decided_whoever_sees_to_what_follows() {
        for (ReviewEvent moved : List.of(followedUpBy("mayor"), assigned("mayor"))) {
            AppealView over = view(dismissed(), moved, told(), closed());
            assertThat(over.reviewer().office()).isEqualTo("ceo");
            assertThat(over.followUp().office()).contains("mayor");
        }
        assertThat(view(dismissed()).followUp().office()).isEmpty();
    }

    @Test
    @Tag("MC-15")
    void that_a_register_moved_it_reads_like_that_its_reviewer_stood_aside() {
        assertThat(view(stoodAside("ceo", BARRED), assigned("mayor")))
                .isEqualTo(view(stoodAside("ceo", "The subject is my cousin."), assigned("mayor")));
        assertThat(view(appointed(REVIEW_OFFICER.id()), stoodAside("review-officer", BARRED), assigned("ceo")))
                .isEqualTo(view(
                        appointed(REVIEW_OFFICER.id()), stoodAside("review-officer", "A cousin."), assigned("ceo")));
    }

    private static AppealView view(ReviewEvent... more) {
        ReviewDecider decider = new ReviewDecider(Story.POLICIES);
        Review now = decider.initialState();
        for (ReviewEvent event : Stream.concat(history(), Stream.of(more)).toList()) now = decider.evolve(now, event);
        return now.appeal(APPEAL).orElseThrow();
    }

    private static Move looked(Known.Tie... ties) {
        return new Move(new Known(List.of(ties), HOLDERS, Set.of(), Set.of()), AT);
    }

    @Test
    @Tag("HV-25")
    void that_nobody_is_left_to_review_it_is_recorded_whatever_is_asked() {
        Known.Tie[] both = {tie("officer-ceo", SUBJECT), tie("officer-mayor", SUBJECT)};
        for (ReviewCommand asked : List.of(plan(CEO, CLERK), plan(MAYOR, CLERK), standAside(CEO, "A cousin.")))
            underReview().when(knowing(asked, both)).then(stoodAside("ceo", BARRED), assigned("nobody"), exhausted());
        underReview()
                .when(knowing(new TellOutcome(APPEAL, List.of(), GOVERNANCE, AT), both))
                .thenRefused(AppealRule.EXTERNAL_RIGHTS_ARE_TOLD);
        underReview()
                .when(knowing(new TellOutcome("another", AGENCIES, GOVERNANCE, AT), both))
                .thenRefused(AppealRule.NOT_UNDER_REVIEW);
    }

    private DeciderSpec<ReviewCommand, Review, ReviewEvent>.Given appealed() {
        return review.given(complaint(), handledBy(MANAGER, "manager"), outcomeBy(MANAGER, "manager"));
    }

    private DeciderSpec<ReviewCommand, Review, ReviewEvent>.Given underReview(ReviewEvent... more) {
        return review.given(Stream.concat(history(), Stream.of(more)).toArray(ReviewEvent[]::new));
    }

    private static Stream<ReviewEvent> history() {
        return Stream.of(
                complaint(),
                handledBy(MANAGER, "manager"),
                outcomeBy(MANAGER, "manager"),
                lodged(HANDLING),
                assigned("ceo"));
    }

    private static Knowing knowing(ReviewCommand command, Known.Tie... ties) {
        return new Knowing(command, new Known(List.of(ties), HOLDERS, Set.of(), Set.of()));
    }

    private static Known.Tie tie(String one, String other) {
        return new Known.Tie(one, other);
    }
}
