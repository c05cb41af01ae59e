package io.probity.assessment.viewing;

import io.probity.eventsourcing.decider.EventType;
import io.probity.eventsourcing.store.Recorded;
import java.time.Instant;
import java.util.Objects;

/**
 * One line of a matter's record.
 *
 * @param what the name of what happened, such as investigation.step-recorded.v1
 * @param by the opaque id of who did it
 * @param details the event itself, opened
 */
public record RecordLine(int line, Instant at, String what, String by, Object details) {

    static RecordLine of(Recorded<?> recorded) {
        EventType type = Objects.requireNonNull(recorded.event().getClass().getAnnotation(EventType.class));
        return new RecordLine(
                recorded.version(),
                recorded.metadata().at(),
                type.value(),
                recorded.metadata().actor(),
                recorded.event());
    }
}
