package io.probity.notification.viewing;

import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.follower.ManyRows;
import io.probity.eventsourcing.follower.NewRows;
import io.probity.eventsourcing.store.Recorded;
import io.probity.notification.clock.ClockEvent;
import io.probity.notification.clock.ClockEvent.ClockLapsed;
import io.probity.notification.clock.ClockEvent.ClockLapsedBeforeStart;
import io.probity.notification.clock.ClockEvent.ClockMet;
import io.probity.notification.clock.ClockEvent.ClockMetBeforeStart;
import io.probity.notification.clock.ClockEvent.ClockStarted;
import io.probity.notification.clock.ClockEvent.DueSoon;
import io.probity.notification.clock.ClockEvent.Overdue;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Clocks as rows. */
@ApplicationScoped
public class ClockRows implements LocalProjection<ClockEvent> {
    private static final NewRows STARTED = NewRows.of(
            "clock_view",
            "tenant text",
            "clock uuid",
            "complaint uuid",
            "kind text",
            "since timestamptz",
            "from_date date",
            "from_event text",
            "due date",
            "remind_from date",
            "calendar text",
            "clause text",
            "zone text",
            "state text");
    private static final ManyRows MOVED = ManyRows.of(
            List.of("tenant text", "clock uuid"), List.of("state text", "ended_at timestamptz", "ground text"), """
            update clock_view v set state = c.state, ended_at = c.ended_at, ground = c.ground
            from (:rows) as c where v.tenant = c.tenant and v.clock = c.clock""");

    @Override
    public String name() {
        return "clock-view";
    }

    @Override
    public Class<ClockEvent> of() {
        return ClockEvent.class;
    }

    @Override
    public boolean streamsApart() {
        return true;
    }

    @Override
    public List<Change> changes(Recorded<ClockEvent> recorded) {
        return row(recorded.stream().tenant(), recorded.event()).stream().toList();
    }

    private static Optional<Change> row(String tenant, ClockEvent event) {
        return switch (event) {
            case ClockStarted e -> Optional.of(started(tenant, e));
            case DueSoon _ -> moved(tenant, event, "due-soon", null, null);
            case Overdue _ -> moved(tenant, event, "overdue", null, null);
            case ClockMet e -> moved(tenant, event, "met", e.metAt(), null);
            case ClockLapsed e -> moved(tenant, event, "lapsed", e.at(), e.ground());
            case ClockMetBeforeStart _, ClockLapsedBeforeStart _ -> Optional.empty();
        };
    }

    private static Change started(String tenant, ClockStarted e) {
        Tuple values = Tuple.tuple()
                .addString(tenant)
                .addUUID(e.clock().id())
                .addUUID(e.clock().complaint())
                .addString(e.clock().kind().code())
                .addOffsetDateTime(Change.utc(e.since()))
                .addLocalDate(e.due().from())
                .addString(e.due().fromEvent())
                .addLocalDate(e.due().due())
                .addLocalDate(e.due().remindFrom())
                .addString(e.due().calendar())
                .addString(e.due().clause())
                .addString(e.due().zone())
                .addString("running");
        return STARTED.row(values);
    }

    private static Optional<Change> moved(
            String tenant, ClockEvent event, String state, @Nullable Instant endedAt, @Nullable String ground) {
        Tuple values = Tuple.tuple()
                .addString(tenant)
                .addUUID(event.clock().id())
                .addString(state)
                .addOffsetDateTime(endedAt == null ? null : Change.utc(endedAt))
                .addString(ground);
        return Optional.of(MOVED.row(values));
    }
}
