package io.probity.appeals.review;

import static io.probity.appeals.review.Appeal.About.HANDLING;
import static io.probity.appeals.review.Story.AT;
import static io.probity.appeals.review.Story.CEO;
import static io.probity.appeals.review.Story.MANAGER;
import static io.probity.appeals.review.Story.assigned;
import static io.probity.appeals.review.Story.complaint;
import static io.probity.appeals.review.Story.handledBy;
import static io.probity.appeals.review.Story.lodge;
import static io.probity.appeals.review.Story.lodged;
import static io.probity.appeals.review.Story.noteHandler;
import static io.probity.appeals.review.Story.noteOtherMadeWay;
import static io.probity.appeals.review.Story.outcomeBy;
import static io.probity.appeals.review.Story.partOf;
import static io.probity.appeals.review.Story.returned;
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

/** A plan lets a handler go on: whoever had the complaint until then, and did nothing in it, did not handle it. */
@Tag("HV-45")
@Tag("IC-10")
class OnlyInBetweenTest {
    private static final String MOVED = "Another reviews it.";
    private static final Known ACTED = new Known(List.of(), Map.of(), Set.of(), Set.of(CEO.id()));
    private static final ReviewEvent BACK = returned(MANAGER, CEO.id(), "ceo");

    private final DeciderSpec<ReviewCommand, Review, ReviewEvent> review =
            new DeciderSpec<>(new ReviewDecider(Story.POLICIES));

    @Test
    void a_complaint_comes_back_from_who_had_it_in_between() {
        with().when(noteOtherMadeWay(MANAGER, "manager")).then(BACK);
        with(BACK).when(noteOtherMadeWay(MANAGER, "manager")).then();
        with(BACK).when(noteOtherMadeWay(CEO.id(), "ceo")).then(handledBy(CEO.id(), "ceo"));
        with().when(noteHandler(MANAGER, "manager")).then();
        with().when(noteOtherMadeWay("officer-other", "manager")).then(handledBy("officer-other", "manager"));
    }

    @Test
    @Tag("HV-20")
    void who_had_it_only_in_between_may_review_it() {
        with(outcomeBy(MANAGER, "manager")).when(lodge(HANDLING)).then(lodged(HANDLING), assigned("mayor"));
        with(BACK, outcomeBy(MANAGER, "manager")).when(lodge(HANDLING)).then(lodged(HANDLING), assigned("ceo"));
        assertThat(matter(BACK).tookPart()).containsExactly(MANAGER);
        assertThat(matter().tookPart()).containsExactly(MANAGER, CEO.id());
    }

    @Test
    @Tag("HV-20")
    void but_not_who_did_something_in_it_whichever_is_heard_of_first() {
        ReviewEvent[] both = {partOf(CEO.id()), handledBy(CEO.id(), "ceo")};
        with(partOf(CEO.id())).when(noteOtherMadeWay(MANAGER, "manager")).then();
        with(BACK, outcomeBy(MANAGER, "manager"))
                .when(new Knowing(lodge(HANDLING), ACTED))
                .then(both[0], both[1], lodged(HANDLING), assigned("mayor"));
        with(BACK, outcomeBy(MANAGER, "manager"), lodged(HANDLING), assigned("ceo"))
                .when(new Move(ACTED, AT))
                .then(both[0], both[1], stoodAside("ceo", MOVED), assigned("mayor"));
        with(BACK, outcomeBy(MANAGER, "manager"), both[0], both[1], lodged(HANDLING), assigned("mayor"))
                .when(new Move(ACTED, AT))
                .then();
        assertThat(matter(BACK, partOf(CEO.id()), handledBy(CEO.id(), "ceo")).tookPart())
                .containsExactly(MANAGER, CEO.id());
    }

    @Test
    void nor_who_decided_it_or_is_known_by_their_office_alone() {
        with(outcomeBy(CEO.id(), "ceo"))
                .when(noteOtherMadeWay(MANAGER, "manager"))
                .then();
        review.given(complaint(), handledBy(MANAGER, "manager"), handledBy("ceo", "ceo"))
                .when(noteOtherMadeWay(MANAGER, "manager"))
                .then();
    }

    @Test
    void whoever_did_something_in_it_took_part_whoever_had_it() {
        assertThat(matter(partOf("officer-investigator")).tookPart()).contains("officer-investigator");
    }

    @Test
    @Tag("HV-17")
    void what_the_mayor_had_if_only_in_between_stays_hidden_from_the_chief_executive() {
        Matter matter = matter(BACK, handledBy("officer-mayor", "mayor"), returned(MANAGER, "officer-mayor", "mayor"));
        assertThat(matter.officesInvolved()).containsExactly("manager");
        assertThat(matter.wasWithTheMayor()).isTrue();
        assertThat(Order.of(matter, Story.POLICIES).first(Set.of())).isEqualTo("mayor");
    }

    private DeciderSpec<ReviewCommand, Review, ReviewEvent>.Given with(ReviewEvent... more) {
        return review.given(history(more).toArray(ReviewEvent[]::new));
    }

    private static Matter matter(ReviewEvent... more) {
        ReviewDecider decider = new ReviewDecider(Story.POLICIES);
        Review now = decider.initialState();
        for (ReviewEvent event : history(more).toList()) now = decider.evolve(now, event);
        return now.matter();
    }

    private static Stream<ReviewEvent> history(ReviewEvent... more) {
        return Stream.concat(
                Stream.of(complaint(), handledBy(MANAGER, "manager"), handledBy(CEO.id(), "ceo")), Stream.of(more));
    }
}
