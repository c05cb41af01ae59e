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
import io.probity.eventsourcing.store.Recorded;
import io.probity.eventsourcing.store.StreamId;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Keeps what was decided on each complaint. */
@ApplicationScoped
public class KeepDecidedMatters implements LocalProjection<ReviewEvent> {

    @Override
    public String name() {
        return "decided-matters-4";
    }

    @Override
    public Class<ReviewEvent> of() {
        return ReviewEvent.class;
    }

    @Override
    public List<Change> changes(Recorded<ReviewEvent> recorded) {
        StreamId matter = recorded.stream();
        return switch (recorded.event()) {
            case ComplaintNoted e ->
                Stream.concat(
                                Stream.of(set(
                                        matter,
                                        List.of("reference", "nature", "location", "corrupt_conduct", "subjects"),
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
                                Stream.of(set(
                                        matter,
                                        List.of("outcome", "remedy"),
                                        e.outcome(),
                                        e.remedy().orElse(""))),
                                had(e.office(), matter))
                        .toList();
            case AppealDismissed ignored -> List.of(set(matter, List.of("review_result"), "dismissed"));
            case AppealUpheld e ->
                List.of(set(
                        matter,
                        List.of("review_result"),
                        e.extent() == Extent.WHOLLY ? "upheld-wholly" : "upheld-in-part"));
            case CorrectiveActionInstituted e -> List.of(set(matter, List.of("action"), e.action()));
            default -> List.of();
        };
    }

    /** A name that was given later may be heard of first: an anonymous complaint does not take it away. */
    private static Change complainedBy(String somebody, StreamId matter) {
        return set(matter, List.of("complainant"), somebody);
    }

    /** What the Mayor had once stays hidden from the CEO. */
    private static Stream<Change> had(String office, StreamId matter) {
        return office.equals(Reviewer.MAYOR) ? Stream.of(set(matter, List.of("mayors"), true)) : Stream.empty();
    }

    private static Change set(StreamId matter, List<String> columns, Object... values) {
        Tuple row = Tuple.tuple().addString(matter.tenant()).addUUID(matter.id());
        Arrays.stream(values).forEach(row::addValue);
        return new Change(sql(columns), row);
    }

    private static String sql(List<String> columns) {
        String places = IntStream.rangeClosed(1, columns.size() + 2)
                .mapToObj(i -> "$" + i)
                .collect(Collectors.joining(", "));
        String set = columns.stream().map(c -> c + " = excluded." + c).collect(Collectors.joining(", "));
        return "insert into decided_matter (tenant, complaint, " + String.join(", ", columns) + ") values (" + places
                + ") on conflict (tenant, complaint) do update set " + set;
    }
}
