package io.probity.appeals.registers;

import io.probity.appeals.review.ReviewEvent;
import io.probity.appeals.review.ReviewEvent.HandlerNoted;
import io.probity.appeals.review.ReviewEvent.HandlerReturned;
import io.probity.appeals.review.ReviewEvent.OutcomeNoted;
import io.probity.appeals.review.ReviewEvent.PartNoted;
import io.probity.edge.work.OpenWork;
import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.store.Recorded;
import io.probity.eventsourcing.store.StreamId;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps who handled which complaint, for those that are linked with it: who had it only in between is not among them. */
@ApplicationScoped
public class KeepHandlers implements LocalProjection<ReviewEvent> {
    private static final String HANDLED = """
            insert into matter_handler (tenant, complaint, officer) values ($1, $2, $3)
            on conflict (tenant, complaint, officer) do nothing""";
    /** {@link KeepParts} tells of whom that is not so. */
    private static final String HANDLED_BY_ANOTHER =
            "delete from matter_handler where tenant = $1 and complaint = $2 and officer = $3 and not acted";

    /** Who handled a matter reviews nothing that is linked with it. */
    private static final String LINKED_TOUCHED = """
            update open_work set touched = touched + 1 where tenant = $1 and stream in (
                select 'review/' || complaint from matter_link where tenant = $1 and other = $2)""";

    @Override
    public String name() {
        return "matter-handlers";
    }

    @Override
    public Class<ReviewEvent> of() {
        return ReviewEvent.class;
    }

    @Override
    public List<Change> changes(Recorded<ReviewEvent> recorded) {
        StreamId matter = recorded.stream();
        return switch (recorded.event()) {
            case HandlerNoted e -> handled(matter, e.officer());
            case OutcomeNoted e -> handled(matter, e.by());
            case PartNoted e -> handled(matter, e.officer());
            case HandlerReturned e -> List.of(new Change(HANDLED_BY_ANOTHER, row(matter, e.inBetween())));
            default -> List.of();
        };
    }

    private static List<Change> handled(StreamId matter, String officer) {
        return List.of(
                OpenWork.othersAreWritten(),
                new Change(HANDLED, row(matter, officer)),
                linkedTouched(matter.tenant(), matter.id()));
    }

    static Change linkedTouched(String tenant, UUID complaint) {
        return new Change(LINKED_TOUCHED, Tuple.of(tenant, complaint));
    }

    private static Tuple row(StreamId matter, String officer) {
        return Tuple.of(matter.tenant(), matter.id(), officer);
    }
}
