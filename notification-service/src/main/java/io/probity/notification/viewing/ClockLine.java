package io.probity.notification.viewing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clock with the reason for its date.
 *
 * @param state running, due-soon, overdue, met, lapsed
 * @param why which event, which calendar, which clause
 * @param endedAt when it was met or lapsed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClockLine(
        UUID clock,
        UUID complaint,
        String kind,
        String state,
        LocalDate due,
        Why why,
        Instant since,
        @Nullable Instant endedAt,
        @Nullable String ground) {

    record Why(String clause, String calendar, LocalDate from, String fromEvent) {}

    static ClockLine of(ClockView view) {
        return new ClockLine(
                view.clock,
                view.complaint,
                view.kind,
                view.state,
                view.due,
                new Why(view.clause, view.calendar, view.fromDate, view.fromEvent),
                view.since,
                view.endedAt,
                view.ground);
    }
}
