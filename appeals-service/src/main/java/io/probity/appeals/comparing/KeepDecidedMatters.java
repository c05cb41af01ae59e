package io.probity.appeals.comparing;

import io.probity.appeals.review.ReviewEvent;
import io.probity.appeals.review.ReviewEvent.AppealDismissed;
import io.probity.appeals.review.ReviewEvent.AppealUpheld;
import io.probity.appeals.review.ReviewEvent.ComplainantNoted;
import io.probity.appeals.review.ReviewEvent.ComplaintNoted;
import io.probity.appeals.review.ReviewEvent.CorrectiveActionInstituted;
import io.probity.appeals.review.ReviewEvent.Extent;
import io.probity.appeals.review.ReviewEvent.HandlerNoted;
import io.probity.appeals.review.ReviewEvent.OutcomeNoted;
import io.probity.appeals.review.Reviewer;
import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.follower.NewRows;
import io.probity.eventsourcing.store.Recorded;
import io.probity.eventsourcing.store.StreamId;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Keeps what was decided on each complaint. */
@ApplicationScoped
public class KeepDecidedMatters implements LocalProjection<ReviewEvent> {
    private static final NewRows NOTED =
            rows("reference text", "nature text", "location text", "corrupt_conduct boolean", "subjects varchar[]");
    private static final NewRows COMPLAINED_BY = rows("complainant text");
    private static final NewRows MAYORS = rows("mayors boolean");
    private static final NewRows OUTCOME = rows("outcome text", "remedy text");
    private static final NewRows RESULT = rows("review_result text");
    private static final NewRows ACTION = rows("action text");

    @Override
    public String name() {
        return "decided-matters-4";
    }

    @Override
    public Class<ReviewEvent> of() {
        return ReviewEvent.class;
    }

    @Override
    public boolean streamsApart() {
        return true;
    }

    @Override
    public List<Change> changes(Recorded<ReviewEvent> recorded) {
        StreamId matter = recorded.stream();
        return switch (recorded.event()) {
            case ComplaintNoted e ->
                Stream.concat(
                                Stream.of(change(
                                        NOTED,
                                        matter,
                                        e.reference(),
                                        e.nature(),
                                        e.location(),
                                        e.corruptConduct(),
                                        e.subjects().toArray(String[]::new))),
                                e.complainant().stream().map(somebody -> complainedBy(somebody, matter)))
                        .toList();
            case ComplainantNoted e -> List.of(complainedBy(e.complainant(), matter));
            case HandlerNoted e -> had(e.office(), matter).toList();
            case OutcomeNoted e ->
                Stream.concat(
                                Stream.of(change(
                                        OUTCOME, matter, e.outcome(), e.remedy().orElse(""))),
                                had(e.office(), matter))
                        .toList();
            case AppealDismissed ignored -> List.of(change(RESULT, matter, "dismissed"));
            case AppealUpheld e ->
                List.of(change(RESULT, matter, e.extent() == Extent.WHOLLY ? "upheld-wholly" : "upheld-in-part"));
            case CorrectiveActionInstituted e -> List.of(change(ACTION, matter, e.action()));
            default -> List.of();
        };
    }

    /** A name that was given later may be heard of first: an anonymous complaint does not take it away. */
    private static Change complainedBy(String somebody, StreamId matter) {
        return change(COMPLAINED_BY, matter, somebody);
    }

    /** What the Mayor had once stays hidden from the CEO. */
    private static Stream<Change> had(String office, StreamId matter) {
        return office.equals(Reviewer.MAYOR) ? Stream.of(change(MAYORS, matter, true)) : Stream.empty();
    }

    private static Change change(NewRows row, StreamId matter, Object... values) {
        Tuple said = Tuple.tuple().addString(matter.tenant()).addUUID(matter.id());
        Arrays.stream(values).forEach(said::addValue);
        return row.row(said);
    }

    /** Of a matter's row, what it says of these columns, whether it was there or not. */
    private static NewRows rows(String... columns) {
        return NewRows.of(
                        "decided_matter",
                        Stream.concat(Stream.of("tenant text", "complaint uuid"), Arrays.stream(columns))
                                .toArray(String[]::new))
                .orChanged("tenant", "complaint");
    }
}
