package io.probity.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.appeals.review.Appeal.About;
import io.probity.appeals.review.Known;
import io.probity.appeals.review.Report;
import io.probity.appeals.review.Report.Examined;
import io.probity.appeals.review.Review;
import io.probity.appeals.review.ReviewDecider;
import io.probity.appeals.review.ReviewEvent;
import io.probity.appeals.review.ReviewEvent.AppealDismissed;
import io.probity.appeals.review.ReviewEvent.AppealLodged;
import io.probity.appeals.review.ReviewEvent.ComplaintNoted;
import io.probity.appeals.review.ReviewEvent.FollowUpAssigned;
import io.probity.appeals.review.ReviewEvent.HandlerNoted;
import io.probity.appeals.review.ReviewEvent.ReviewerAssigned;
import io.probity.edge.caller.Caller;
import io.probity.edge.caller.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who can open a review that went to their office: the queue shows it to nobody else. */
@Tag("HV-45")
class WhoOpensAReviewTest {
    private static final String APPEAL = "a-1";
    private static final Instant AT = Instant.parse("2026-08-03T00:00:00Z");
    private static final Examined SATISFIED = new Examined(true, "As it should be.");
    private static final Report REPORT =
            new Report(SATISFIED, SATISFIED, "It was read.", List.of("It was."), List.of(), List.of());

    @Test
    void of_those_who_share_an_office_whoever_had_no_part() {
        Review review = reviewedBy("director");
        assertThat(opens("officer-other", Role.DIRECTOR, review)).isTrue();
        assertThat(opens("officer-manager", Role.DIRECTOR, review)).isFalse();
        assertThat(opens("officer-other", Role.DIRECTOR, acted("officer-other").takenInto(review)))
                .isFalse();
    }

    @Test
    @Tag("HV-23")
    void the_one_holder_of_an_office_opens_what_is_theirs_to_see_to_whatever_they_had_done() {
        Review review = reviewedBy(
                "director",
                new AppealDismissed(APPEAL, REPORT, "officer-other", AT),
                new FollowUpAssigned(APPEAL, "ceo"),
                new HandlerNoted("officer-ceo", "ceo"));
        assertThat(opens("officer-ceo", Role.CEO, review)).isTrue();
        assertThat(opens("officer-other", Role.DIRECTOR, review)).isFalse();
    }

    private static boolean opens(String actor, Role role, Review review) {
        return MaySee.file(caller(actor, role), review, Known.NOTHING, APPEAL);
    }

    private static Caller caller(String actor, Role role) {
        return new Caller(actor, Set.of(role), Optional.of("council"), Optional.empty());
    }

    private static Known acted(String officer) {
        return new Known(List.of(), Map.of(), Set.of(), Set.of(officer));
    }

    private static Review reviewedBy(String office, ReviewEvent... more) {
        ReviewDecider decider = new ReviewDecider(AppealsWiring.POLICIES);
        Review now = decider.initialState();
        Stream<ReviewEvent> history = Stream.of(
                new ComplaintNoted(
                        "WCS-7Q4M2K",
                        Optional.of("person-1"),
                        false,
                        "administrative-action",
                        "water-sewerage",
                        List.of(),
                        "wattle-creek",
                        "8"),
                new HandlerNoted("officer-manager", "manager"),
                new AppealLodged(APPEAL, Set.of(About.HANDLING), "Nobody read it.", "Read it.", false, "person-1", AT),
                new ReviewerAssigned(APPEAL, office));
        for (var event : Stream.concat(history, Stream.of(more)).toList()) now = decider.evolve(now, event);
        return now;
    }
}
