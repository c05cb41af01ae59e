package io.probity.assessment.viewing;

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
        EventType type = Objects.requireNonNull(recorded.event().getClass().getAnnotation(EventType.class));
        return new RecordLine(
                line,
                recorded.metadata().at(),
                type.value(),
                recorded.metadata().actor(),
                recorded.event());
    }

    /** That something happened, and neither by whom nor more of it. */
    static RecordLine thatOnly(String what, int line, Recorded<?> recorded) {
        return new RecordLine(line, recorded.metadata().at(), what, "", Map.of());
    }
}
