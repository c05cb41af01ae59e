package io.probity.appeals.review;

import static io.probity.appeals.review.Appeal.About.HANDLING;
import static io.probity.appeals.review.Story.AGENCIES;
import static io.probity.appeals.review.Story.APPEAL;
import static io.probity.appeals.review.Story.AT;
import static io.probity.appeals.review.Story.CEO;
import static io.probity.appeals.review.Story.MANAGER;
import static io.probity.appeals.review.Story.assigned;
import static io.probity.appeals.review.Story.closed;
import static io.probity.appeals.review.Story.complaint;
import static io.probity.appeals.review.Story.dismissed;
import static io.probity.appeals.review.Story.followedUpBy;
import static io.probity.appeals.review.Story.handledBy;
import static io.probity.appeals.review.Story.lodged;
import static io.probity.appeals.review.Story.noteHandler;
import static io.probity.appeals.review.Story.outcomeBy;
import static io.probity.appeals.review.Story.partOf;
import static io.probity.appeals.review.Story.stoodAside;
import static io.probity.appeals.review.WhomThePolicyNamesReviewsTest.reviewedBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.appeals.review.ReviewCommand.Move;
import io.probity.appeals.review.ReviewCommand.TellOutcome;
import io.probity.appeals.review.ReviewEvent.ReviewOutcomeTold;
import io.probity.testing.DeciderSpec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where several hold the office that reviews, and where an office left a review for good. */
@Tag("HV-45")
class OfficesOfManyTest {
    private static final String OWN = """

            internal-review:
              - { of: [manager], by: [ceo, director, mayor], clause: own }
              - { of: [director, nominated-person, agency-pool], by: [ceo, mayor], clause: own }
              - { of: [ceo], by: [mayor], clause: own }
            clocks:""";

    private final DeciderSpec<ReviewCommand, Review, ReviewEvent> review =
            new DeciderSpec<>(new ReviewDecider(reviewedBy(OWN)));

    @Test
    @Tag("HV-23")
    void of_the_directors_those_who_had_a_part_do_nothing_of_what_follows_from_a_review() {
        ReviewEvent part = partOf("officer-director");
        appealed(assigned("director"), dismissed(), part)
                .when(tell(director("officer-director")))
                .thenRefused(AppealRule.ASSIGNED_REVIEWER_ONLY);
        appealed(assigned("director"), dismissed(), part)
                .when(tell(director("officer-other")))
                .then(told("officer-other"), closed());
        appealed(assigned("ceo"), dismissed(), partOf(CEO.id())).when(tell(CEO)).then(told(CEO.id()));
    }

    @Test
    @Tag("HV-20")
    void it_does_not_come_back_to_who_stood_aside_when_the_next_one_turns_out_to_have_had_a_part() {
        appealed(stoodAside("ceo", "A cousin."), assigned("director"))
                .when(noteHandler("officer-9", "director"))
                .then(
                        handledBy("officer-9", "director"),
                        stoodAside("director", "The office had a part in the matter"),
                        assigned("mayor"));
        appealed(stoodAside("ceo", "A cousin."), assigned("director"), handledBy("officer-9", "director"))
                .when(new Move(Known.NOTHING, AT))
                .then(stoodAside("director", "Another reviews it."), assigned("mayor"));
        Order now = new Order(List.of("ceo", "mayor"));
        assertThat(now.after("director", Set.of(), Set.of()))
                .as("the control: where nobody had stood aside")
                .isEqualTo("ceo");
    }

    @Test
    @Tag("HV-20")
    @Tag("HV-36")
    void nor_does_what_follows_from_the_decision() {
        Known tied = new Known(
                List.of(new Known.Tie("officer-director", "officer-9")),
                Map.of("director", "officer-director"),
                Set.of(),
                Set.of());
        appealed(stoodAside("ceo", "A cousin."), assigned("director"), dismissed(), handledBy("officer-8", "director"))
                .when(new Move(tied, AT))
                .then(followedUpBy("mayor"));
    }

    private DeciderSpec<ReviewCommand, Review, ReviewEvent>.Given appealed(ReviewEvent... more) {
        Stream<ReviewEvent> before = Stream.of(
                complaint(),
                handledBy(MANAGER, "manager"),
                outcomeBy(MANAGER, "manager"),
                lodged(HANDLING),
                assigned("ceo"));
        return review.given(Stream.concat(before, Stream.of(more)).toArray(ReviewEvent[]::new));
    }

    private static Officer director(String id) {
        return new Officer(id, Set.of("director"));
    }

    private static TellOutcome tell(Officer by) {
        return new TellOutcome(APPEAL, AGENCIES, by, AT);
    }

    private static ReviewOutcomeTold told(String by) {
        return new ReviewOutcomeTold(APPEAL, AGENCIES, "wattle-creek", "8", by, AT);
    }
}
