package io.probity.appeals.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.appeals.review.ReviewEvent;
import io.probity.appeals.review.ReviewEvent.ComplainantNoted;
import io.probity.appeals.review.ReviewEvent.ComplaintNoted;
import io.probity.eventsourcing.follower.LocalProjection.Change;
import io.probity.eventsourcing.store.Metadata;
import io.probity.eventsourcing.store.Recorded;
import io.probity.eventsourcing.store.StreamId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HV-36")
class KeepDecidedMattersTest {
    private static final StreamId MATTER = new StreamId("wattle-creek", "review", new UUID(0, 1));

    @Test
    void an_anonymous_complaint_does_not_take_a_name_away_that_was_heard_of_first() {
        assertThat(changes(lodgedBy(Optional.empty()))).singleElement().satisfies(change -> assertThat(
                        change.statement())
                .contains("reference = excluded.reference")
                .doesNotContain("complainant"));
    }

    @Test
    void whoever_gave_a_name_is_kept_whether_at_once_or_later() {
        assertThat(changes(lodgedBy(Optional.of("person-1"))))
                .hasSize(2)
                .last()
                .satisfies(change -> names(change, "person-1"));
        assertThat(changes(new ComplainantNoted("person-1")))
                .singleElement()
                .satisfies(change -> names(change, "person-1"));
    }

    private static void names(Change change, String complainant) {
        assertThat(change.statement()).contains("complainant = excluded.complainant");
        assertThat(change.values().getValue(2)).isEqualTo(complainant);
    }

    private static ComplaintNoted lodgedBy(Optional<String> complainant) {
        return new ComplaintNoted(
                "WCS-7Q4M2K",
                complainant,
                false,
                "administrative-action",
                "water-sewerage",
                List.of("officer-9"),
                "wattle-creek",
                "8");
    }

    private static List<Change> changes(ReviewEvent event) {
        return new KeepDecidedMatters()
                .changes(new Recorded<>(
                        1, MATTER, 1, new Metadata(Instant.EPOCH, "somebody", "request-1", null), event));
    }
}
