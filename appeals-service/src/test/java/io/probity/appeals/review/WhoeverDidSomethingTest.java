package io.probity.appeals.review;

import static io.probity.appeals.review.Appeal.About.HANDLING;
import static io.probity.appeals.review.Story.AT;
import static io.probity.appeals.review.Story.CEO;
import static io.probity.appeals.review.Story.MANAGER;
import static io.probity.appeals.review.Story.MAYOR;
import static io.probity.appeals.review.Story.REVIEW_OFFICER;
import static io.probity.appeals.review.Story.appoint;
import static io.probity.appeals.review.Story.appointed;
import static io.probity.appeals.review.Story.assigned;
import static io.probity.appeals.review.Story.complaint;
import static io.probity.appeals.review.Story.dismissed;
import static io.probity.appeals.review.Story.handledBy;
import static io.probity.appeals.review.Story.lodge;
import static io.probity.appeals.review.Story.lodged;
import static io.probity.appeals.review.Story.outcomeBy;
import static io.probity.appeals.review.Story.partOf;
import static io.probity.appeals.review.Story.plan;
import static io.probity.appeals.review.Story.planned;
import static io.probity.appeals.review.Story.stoodAside;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.appeals.review.ReviewCommand.Knowing;
import io.probity.appeals.review.ReviewCommand.Move;
import io.probity.testing.DeciderSpec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever did something in a matter, whoever had it, reviews nothing of it. */
@Tag("HV-45")
class WhoeverDidSomethingTest {
    private static final String MOVED = "Another reviews it.";
    private static final List<String> CLERK = List.of("the clerk");
    private final DeciderSpec<ReviewCommand, Review, ReviewEvent> review =
            new DeciderSpec<>(new ReviewDecider(Story.POLICIES));

    @Test
    @Tag("HV-20")
    void an_appeal_goes_past_an_office_whose_holder_did_something_in_it() {
        appealed().when(new Knowing(lodge(HANDLING), acted())).then(lodged(HANDLING), assigned("ceo"));
        appealed()
                .when(new Knowing(lodge(HANDLING), acted(CEO.id())))
                .then(partOf(CEO.id()), lodged(HANDLING), assigned("mayor"));
    }

    @Test
    void what_is_heard_of_later_moves_it_by_itself_and_is_noted_once() {
        underReview()
                .when(new Move(acted(CEO.id()), AT))
                .then(partOf(CEO.id()), stoodAside("ceo", MOVED), assigned("mayor"));
        underReview(partOf(CEO.id()), stoodAside("ceo", MOVED), assigned("mayor"))
                .when(new Move(acted(CEO.id()), AT))
                .then();
        underReview(appointed(REVIEW_OFFICER.id()))
                .when(new Move(acted(REVIEW_OFFICER.id()), AT))
                .then(partOf(REVIEW_OFFICER.id()), stoodAside("review-officer", MOVED), assigned("ceo"));
        underReview(dismissed()).when(new Move(acted("officer-clerk"), AT)).then(partOf("officer-clerk"));
    }

    @Test
    void they_do_no_step_of_a_review_and_are_appointed_to_none() {
        underReview().when(new Knowing(plan(CEO, CLERK), acted(CEO.id()))).thenRefused(AppealRule.REVIEWER_HAD_NO_PART);
        underReview()
                .when(new Knowing(plan(MAYOR, CLERK), acted(CEO.id())))
                .then(partOf(CEO.id()), stoodAside("ceo", MOVED), assigned("mayor"), planned(MAYOR, CLERK));
        underReview()
                .when(new Knowing(appoint(REVIEW_OFFICER.id()), acted(REVIEW_OFFICER.id())))
                .thenRefused(AppealRule.REVIEWER_HAD_NO_PART);
    }

    @Test
    void who_reads_a_review_reads_of_them_before_they_are_noted_in_it() {
        Review now = new ReviewDecider(Story.POLICIES).initialState();
        assertThat(acted("officer-clerk").takenInto(now).matter().tookPart()).containsExactly("officer-clerk");
    }

    private static Known acted(String... officers) {
        return new Known(List.of(), Map.of("ceo", CEO.id(), "mayor", MAYOR.id()), Set.of(), Set.of(officers));
    }

    private DeciderSpec<ReviewCommand, Review, ReviewEvent>.Given appealed() {
        return review.given(handled().toArray(ReviewEvent[]::new));
    }

    private DeciderSpec<ReviewCommand, Review, ReviewEvent>.Given underReview(ReviewEvent... more) {
        Stream<ReviewEvent> appeal = Stream.of(lodged(HANDLING), assigned("ceo"));
        return review.given(Stream.of(handled(), appeal, Stream.of(more))
                .flatMap(events -> events)
                .toArray(ReviewEvent[]::new));
    }

    private static Stream<ReviewEvent> handled() {
        return Stream.of(complaint(), handledBy(MANAGER, "manager"), outcomeBy(MANAGER, "manager"));
    }
}
