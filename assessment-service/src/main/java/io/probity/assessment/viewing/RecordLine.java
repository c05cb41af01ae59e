package io.probity.assessment.viewing;

import io.probity.assessment.handling.Officers;
import io.probity.eventsourcing.decider.EventType;
import io.probity.eventsourcing.store.Recorded;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * One line of a matter's record.
 *
 * @param line among those that whoever reads it may read: what is kept from them leaves no gap
 * @param what the name of what happened, such as investigation.step-recorded.v1
 * @param by the opaque id of who did it
 * @param details the event itself, opened
 */
public record RecordLine(int line, Instant at, String what, String by, Object details) {

    static RecordLine of(int line, Recorded<?> recorded) {
        return of(line, recorded, recorded.event());
    }

    /** @param details as much of the event as whoever reads it may know */
    static RecordLine of(int line, Recorded<?> recorded, Object details) {
        EventType type = Objects.requireNonNull(recorded.event().getClass().getAnnotation(EventType.class));
        return new RecordLine(
                line,
                recorded.metadata().at(),
                type.value(),
                recorded.metadata().actor(),
                details);
    }

    /** That something happened on a day; neither by whom, nor together with what, nor more of it. */
    static RecordLine thatOnly(String what, int line, Recorded<?> recorded) {
        return new RecordLine(line, Officers.dayOf(recorded.metadata().at()), what, "", Map.of());
    }
}
