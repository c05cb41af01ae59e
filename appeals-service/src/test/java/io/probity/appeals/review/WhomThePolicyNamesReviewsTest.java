package io.probity.appeals.review;

import static io.probity.appeals.review.Appeal.About.HANDLING;
import static io.probity.appeals.review.Story.AGENCIES;
import static io.probity.appeals.review.Story.APPEAL;
import static io.probity.appeals.review.Story.AT;
import static io.probity.appeals.review.Story.CEO;
import static io.probity.appeals.review.Story.MANAGER;
import static io.probity.appeals.review.Story.assigned;
import static io.probity.appeals.review.Story.exhausted;
import static io.probity.appeals.review.Story.handledBy;
import static io.probity.appeals.review.Story.lodge;
import static io.probity.appeals.review.Story.lodged;
import static io.probity.appeals.review.Story.noteHandler;
import static io.probity.appeals.review.Story.outcomeBy;
import static io.probity.appeals.review.Story.plan;
import static io.probity.appeals.review.Story.planned;
import static io.probity.appeals.review.Story.standAside;
import static io.probity.appeals.review.Story.stoodAside;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.appeals.review.ReviewCommand.Knowing;
import io.probity.appeals.review.ReviewCommand.Move;
import io.probity.appeals.review.ReviewCommand.TellOutcome;
import io.probity.appeals.review.ReviewEvent.ComplaintNoted;
import io.probity.policy.InternalReview;
import io.probity.policy.Policies;
import io.probity.policy.reading.Packs;
import io.probity.testing.DeciderSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reviews is data: a policy that names others, within what they can see, is a change of a file. */
@Tag("HV-20")
@Tag("MC-22")
class WhomThePolicyNamesReviewsTest {
    private static final Officer DIRECTOR = new Officer("officer-director", Set.of("director"));
    private static final String OWN = """

            internal-review:
              - { of: [manager], by: [director, ceo], clause: own }
              - { of: [director, nominated-person, agency-pool], by: [ceo], clause: own }
              - { of: [ceo], by: [], clause: own }
            clocks:""";
    private final DeciderSpec<ReviewCommand, Review, ReviewEvent> review =
            new DeciderSpec<>(new ReviewDecider(reviewedBy(OWN)));

    @Test
    void whom_it_names_first_reviews_and_then_the_next() {
        handled("manager").when(lodge(HANDLING)).then(lodged(HANDLING), assigned("director"));
        underReview("director")
                .when(plan(DIRECTOR, List.of("the clerk")))
                .then(planned(DIRECTOR, List.of("the clerk")));
        underReview("director").when(plan(CEO, List.of("the clerk"))).thenRefused(AppealRule.ASSIGNED_REVIEWER_ONLY);
        underReview("director")
                .when(standAside(DIRECTOR, "A cousin."))
                .then(stoodAside("director", "A cousin."), assigned("ceo"));
    }

    @Test
    @Tag("HV-25")
    void after_the_last_whom_it_names_only_agencies_outside_are_left() {
        underReview("ceo")
                .when(standAside(CEO, "A cousin."))
                .then(stoodAside("ceo", "A cousin."), assigned("nobody"), exhausted());
        handled("ceo").when(lodge(HANDLING)).then(lodged(HANDLING), assigned("nobody"), exhausted());
        review.given(
                        complaint(false, "8"),
                        handledBy(MANAGER, "ceo"),
                        outcomeBy(MANAGER, "ceo"),
                        lodged(HANDLING),
                        assigned("nobody"),
                        exhausted())
                .when(new TellOutcome(APPEAL, AGENCIES, DIRECTOR, AT))
                .thenRefused(AppealRule.ASSIGNED_REVIEWER_ONLY);
    }

    @Test
    void what_several_had_a_part_in_is_for_who_reviews_all_of_them() {
        review.given(complaint(false, "8"), handledBy(MANAGER, "manager"), outcomeBy("officer-9", "director"))
                .when(lodge(HANDLING))
                .then(lodged(HANDLING), assigned("ceo"));
        underReview("director")
                .when(noteHandler("officer-9", "director"))
                .then(
                        handledBy("officer-9", "director"),
                        stoodAside("director", "The office had a part in the matter"),
                        assigned("ceo"));
    }

    @Test
    @Tag("HV-36")
    void whom_a_register_bars_leaves_it_to_the_next_by_itself() {
        Known tied = new Known(
                List.of(new Known.Tie("officer-director", "officer-9")),
                Map.of("director", "officer-director"),
                Set.of(),
                Set.of());
        review.given(complaint(false, "8", "officer-9"), handledBy(MANAGER, "manager"), outcomeBy(MANAGER, "manager"))
                .when(new Knowing(lodge(HANDLING), tied))
                .then(lodged(HANDLING), assigned("ceo"));
        review.given(
                        complaint(false, "8", "officer-9"),
                        handledBy(MANAGER, "manager"),
                        outcomeBy(MANAGER, "manager"),
                        lodged(HANDLING),
                        assigned("director"))
                .when(new Move(tied, AT))
                .then(stoodAside("director", "Another reviews it."), assigned("ceo"));
    }

    /** The ceiling: nobody else sees such a report, and no policy changes that. */
    @Test
    @Tag("MC-15")
    void how_a_report_of_corrupt_conduct_was_handled_is_for_the_chief_executive_and_the_mayor_alone() {
        review.given(complaint(true, "8"), handledBy(MANAGER, "manager"), outcomeBy(MANAGER, "manager"))
                .when(lodge(HANDLING))
                .then(lodged(HANDLING), assigned("ceo"));
    }

    @Test
    @Tag("HV-58")
    void where_the_policy_is_gone_it_is_reviewed_as_it_usually_is() {
        review.given(complaint(false, "7"), handledBy(MANAGER, "manager"), outcomeBy(MANAGER, "manager"))
                .when(lodge(HANDLING))
                .then(lodged(HANDLING), assigned("ceo"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "view-review-queue",
                "view-appeal",
                "review-appeal",
                "appoint-review-officer",
                "decide-review",
                "follow-up-review",
                "tell-review-outcome",
                "read-review-outcome"
            })
    void the_gate_lets_in_whom_a_policy_can_name(String permission) throws IOException {
        Properties permissions = new Properties();
        try (var file = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream("permissions.properties"))) {
            permissions.load(file);
        }
        assertThat(Arrays.stream(permissions.getProperty(permission).split(",", -1))
                        .map(String::strip))
                .containsAll(InternalReview.reviewers());
    }

    private DeciderSpec<ReviewCommand, Review, ReviewEvent>.Given handled(String office) {
        return review.given(complaint(false, "8"), handledBy(MANAGER, office), outcomeBy(MANAGER, office));
    }

    private DeciderSpec<ReviewCommand, Review, ReviewEvent>.Given underReview(String reviewer) {
        return review.given(Stream.of(
                        complaint(false, "8"),
                        handledBy(MANAGER, "manager"),
                        outcomeBy(MANAGER, "manager"),
                        lodged(HANDLING),
                        assigned(reviewer))
                .toArray(ReviewEvent[]::new));
    }

    private static ReviewEvent complaint(boolean corruptConduct, String version, String... subjects) {
        return new ComplaintNoted(
                "WCS-7Q4M2K",
                Optional.of("person-1"),
                corruptConduct,
                "administrative-action",
                "water-sewerage",
                List.of(subjects),
                "wattle-creek",
                version);
    }

    /** @param internalReview in the place of the law's, up to where its clocks stand */
    static Policies reviewedBy(String internalReview) {
        var file = "wattle-creek/8.yaml";
        try (var in = Objects.requireNonNull(Policies.class.getResourceAsStream("/policies/" + file))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\nclocks:", internalReview);
            return new Policies(Packs.onClasspath().with(file, text).policies());
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
