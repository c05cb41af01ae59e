package io.probity.notification.clock;

import io.probity.notification.clock.ClockCommand.LapseClock;
import io.probity.notification.clock.ClockCommand.LookAtClock;
import io.probity.notification.clock.ClockCommand.MeetClock;
import io.probity.notification.clock.ClockCommand.StartClock;
import io.probity.notification.clock.ClockEvent.ClockLapsed;
import io.probity.notification.clock.ClockEvent.ClockLapsedBeforeStart;
import io.probity.notification.clock.ClockEvent.ClockMet;
import io.probity.notification.clock.ClockEvent.ClockMetBeforeStart;
import io.probity.notification.clock.ClockEvent.ClockStarted;
import io.probity.notification.clock.ClockEvent.DueSoon;
import io.probity.notification.clock.ClockEvent.Overdue;
import io.probity.testing.DeciderSpec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ClockDeciderTest {
    private static final UUID COMPLAINT = new UUID(1, 1);
    private static final ClockRef CLOCK = ClockKind.ACKNOWLEDGEMENT.in(COMPLAINT, "lodging");
    private static final LocalDate DUE = LocalDate.of(2026, 3, 16);
    private static final DueDate FOURTEEN_DAYS = new DueDate(
            DUE.minusDays(14),
            "intake/complaint/1/1",
            DUE,
            DUE.minusDays(3),
            "14 calendar days",
            "HV-08",
            "Australia/Brisbane");
    private static final Instant LODGED = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-10T01:00:00Z");

    private final DeciderSpec<ClockCommand, Clock, ClockEvent> clock = new DeciderSpec<>(new ClockDecider());

    @Test
    @Tag("HV-08")
    void a_clock_starts_with_the_reason_for_its_date() {
        clock.given().when(start()).then(started());
    }

    @Test
    void a_clock_starts_once() {
        clock.given(started()).when(start()).then();
        clock.given(started(), overdue()).when(start()).then();
        clock.given(started(), met()).when(start()).then();
    }

    @Test
    @Tag("HV-08")
    void an_acknowledgement_stops_its_clock() {
        clock.given(started()).when(meet()).then(met());
        clock.given(started(), overdue()).when(meet()).then(met());
    }

    @Test
    void a_clock_met_before_it_was_started_is_met_all_the_same() {
        clock.given().when(meet()).then(new ClockMetBeforeStart(CLOCK, LATER));
        clock.given(new ClockMetBeforeStart(CLOCK, LATER)).when(start()).then(started(), met());
        clock.given(new ClockMetBeforeStart(CLOCK, LATER)).when(meet()).then();
        clock.given(new ClockMetBeforeStart(CLOCK, LATER)).when(lookOn(DUE)).then();
    }

    @Test
    @Tag("MC-34")
    void a_clock_that_was_recorded_late_is_not_met_before_it_began() {
        ClockMet atOnce = new ClockMet(CLOCK, DUE, LODGED);
        clock.given(started())
                .when(new MeetClock(CLOCK, LODGED.minusSeconds(1)))
                .then(atOnce);
        clock.given(started(), overdue())
                .when(new MeetClock(CLOCK, LODGED.minusSeconds(1)))
                .then(atOnce);
        clock.given(new ClockMetBeforeStart(CLOCK, LODGED.minusSeconds(1)))
                .when(start())
                .then(started(), atOnce);
    }

    @Test
    @Tag("MC-34")
    @Tag("IC-11")
    void the_review_of_a_policy_that_was_recorded_late_is_reminded_of_first_and_missed_the_day_after() {
        ClockRef review = ClockKind.POLICY_REVIEW.in(COMPLAINT, "adoption/4");
        LocalDate recorded = DUE.plusDays(30);
        ClockStarted late =
                new ClockStarted(review, FOURTEEN_DAYS, Instant.parse("2026-04-14T20:00:00Z")); // the 15th in Brisbane
        DueSoon reminded = new DueSoon(review, DUE, LATER);
        clock.given(late).when(new LookAtClock(review, recorded, LATER)).then(reminded);
        clock.given(late, reminded)
                .when(new LookAtClock(review, recorded, LATER))
                .then();
        clock.given(late, reminded)
                .when(new LookAtClock(review, recorded.plusDays(1), LATER))
                .then(new Overdue(review, DUE, LATER));
        clock.given(new ClockStarted(CLOCK, FOURTEEN_DAYS, Instant.parse("2026-04-14T20:00:00Z")))
                .when(lookOn(recorded))
                .then(overdue());
    }

    @Test
    void a_clock_is_met_once() {
        clock.given(started(), met()).when(meet()).then();
        clock.given(started(), met()).when(lookOn(DUE.plusDays(9))).then();
    }

    @Test
    void nothing_is_said_while_there_is_time() {
        clock.given(started()).when(lookOn(DUE.minusDays(4))).then();
        clock.given().when(lookOn(DUE)).then();
    }

    @Test
    @Tag("HV-08")
    void a_near_date_is_reminded_of_once() {
        clock.given(started()).when(lookOn(DUE.minusDays(3))).then(soon());
        clock.given(started()).when(lookOn(DUE)).then(soon());
        clock.given(started(), soon()).when(lookOn(DUE)).then();
    }

    @Test
    @Tag("HV-08")
    void a_date_that_has_passed_is_overdue_once() {
        clock.given(started()).when(lookOn(DUE.plusDays(1))).then(overdue());
        clock.given(started(), soon()).when(lookOn(DUE.plusDays(1))).then(overdue());
        clock.given(started(), overdue()).when(lookOn(DUE.plusDays(2))).then();
    }

    @Test
    void what_is_due_no_more_lapses_with_its_ground() {
        ClockLapsed lapsed = new ClockLapsed(CLOCK, DUE, "nobody-to-tell", LATER);
        clock.given(started()).when(lapse()).then(lapsed);
        clock.given(started(), overdue()).when(lapse()).then(lapsed);
        clock.given(started(), met()).when(lapse()).then();
        clock.given(started(), lapsed).when(meet()).then();
    }

    @Test
    @Tag("HV-08")
    void a_clock_that_lapsed_before_it_was_started_lapses_all_the_same() {
        var before = new ClockLapsedBeforeStart(CLOCK, "nobody-to-tell", LATER);
        clock.given().when(lapse()).then(before);
        clock.given(before).when(start()).then(started(), new ClockLapsed(CLOCK, DUE, "nobody-to-tell", LATER));
        clock.given(before).when(meet()).then();
        clock.given(before).when(lapse()).then();
        clock.given(new ClockMetBeforeStart(CLOCK, LATER)).when(lapse()).then();
    }

    private static StartClock start() {
        return new StartClock(CLOCK, FOURTEEN_DAYS, LODGED);
    }

    private static ClockStarted started() {
        return new ClockStarted(CLOCK, FOURTEEN_DAYS, LODGED);
    }

    private static MeetClock meet() {
        return new MeetClock(CLOCK, LATER);
    }

    private static ClockMet met() {
        return new ClockMet(CLOCK, DUE, LATER);
    }

    private static LookAtClock lookOn(LocalDate today) {
        return new LookAtClock(CLOCK, today, LATER);
    }

    private static LapseClock lapse() {
        return new LapseClock(CLOCK, "nobody-to-tell", LATER);
    }

    private static DueSoon soon() {
        return new DueSoon(CLOCK, DUE, LATER);
    }

    private static Overdue overdue() {
        return new Overdue(CLOCK, DUE, LATER);
    }
}
