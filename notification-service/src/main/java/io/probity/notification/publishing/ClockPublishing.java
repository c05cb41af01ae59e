package io.probity.notification.publishing;

import io.probity.contracts.NotificationEvent;
import io.probity.contracts.Topics;
import io.probity.eventsourcing.relay.Publication;
import io.probity.eventsourcing.relay.Publishing;
import io.probity.eventsourcing.store.Recorded;
import io.probity.notification.clock.ClockEvent;
import io.probity.notification.clock.ClockEvent.ClockLapsed;
import io.probity.notification.clock.ClockEvent.ClockLapsedBeforeStart;
import io.probity.notification.clock.ClockEvent.ClockMet;
import io.probity.notification.clock.ClockEvent.ClockMetBeforeStart;
import io.probity.notification.clock.ClockEvent.ClockStarted;
import io.probity.notification.clock.ClockEvent.DueSoon;
import io.probity.notification.clock.ClockEvent.Overdue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the world is told of clocks: of a disclosure's, nothing (MC-03). */
@ApplicationScoped
public class ClockPublishing implements Publishing<ClockEvent> {

    @Override
    public Class<ClockEvent> of() {
        return ClockEvent.class;
    }

    @Override
    public Optional<Publication> publish(Recorded<ClockEvent> recorded) {
        ClockEvent event = recorded.event();
        if (event.clock().kind().isOfDisclosure()) return Optional.empty();
        return Optional.ofNullable(told(event))
                .map(told -> new Publication(Topics.NOTIFICATION, event.clock().complaint(), told));
    }

    private static @Nullable NotificationEvent told(ClockEvent event) {
        String clock = event.clock().id().toString();
        String kind = event.clock().kind().code();
        return switch (event) {
            case ClockStarted e ->
                new NotificationEvent.ClockStarted(
                        clock,
                        kind,
                        e.due().from(),
                        e.due().due(),
                        e.due().calendar(),
                        e.due().clause());
            case DueSoon e -> new NotificationEvent.DueSoon(clock, kind, e.due());
            case Overdue e -> new NotificationEvent.Overdue(clock, kind, e.due());
            case ClockMet e -> new NotificationEvent.ClockMet(clock, kind, e.due(), e.metAt());
            case ClockLapsed e -> new NotificationEvent.ClockLapsed(clock, kind, e.due(), e.ground());
            case ClockMetBeforeStart _, ClockLapsedBeforeStart _ -> null; // told once it has a date
        };
    }
}
