package io.probity.notification.reacting;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.contracts.ContractEvent;
import io.probity.contracts.IntakeEvent.ComplaintClosed;
import io.probity.contracts.IntakeEvent.ComplaintWithdrawn;
import io.probity.contracts.IntakeEvent.HumanRightsRaised;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Received;
import io.probity.notification.clock.Clock;
import io.probity.notification.clock.ClockCommand;
import io.probity.notification.clock.ClockCommand.IfStarted;
import io.probity.notification.clock.ClockCommand.MeetClock;
import io.probity.notification.clock.ClockCommand.StartClock;
import io.probity.notification.clock.ClockDecider;
import io.probity.notification.clock.ClockEvent;
import io.probity.notification.clock.ClockEvent.ClockLapsed;
import io.probity.notification.clock.ClockEvent.ClockMet;
import io.probity.notification.clock.ClockEvent.ClockStarted;
import io.probity.policy.Policies;
import io.probity.testing.DeciderSpec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A human rights complaint has a clock of its own, beside that of its acknowledgement. */
class ResponseClockTest {
    private static final UUID COMPLAINT = new UUID(7, 7);
    private static final Instant AT = Instant.parse("2026-03-05T22:30:00Z");
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    private final DeciderSpec<ClockCommand, Clock, ClockEvent> clock = new DeciderSpec<>(new ClockDecider());
    private final WhenHumanRightsRaisedStartResponseClock start =
            new WhenHumanRightsRaisedStartResponseClock(Policies.load());

    @Test
    void it_starts_with_the_day_of_receipt_and_counts_the_business_days_of_the_law() {
        StartClock started = (StartClock) only(start.react(received(raised("wattle-creek", "8"))));
        assertThat(started.due().from()).isEqualTo(RECEIVED);
        assertThat(started.due().due()).isEqualTo(LocalDate.of(2026, 5, 7));
        assertThat(started.due().calendar()).isEqualTo("45 business days (au-qld)");
        assertThat(started.due().clause()).isEqualTo("HV-41");
    }

    @Test
    void where_the_law_gives_no_such_days_none_starts() {
        assertThat(start.react(received(raised("ironbark", "5.0")))).isEmpty();
    }

    @Test
    void a_complaint_that_is_closed_was_answered_and_one_that_is_withdrawn_needs_no_answer() {
        StartClock started = (StartClock) only(start.react(received(raised("wattle-creek", "8"))));
        var running = new ClockStarted(started.clock(), started.due(), AT);
        ClockCommand closed =
                only(new WhenComplaintClosedMeetResponseClock().react(received(new ComplaintClosed("substantiated"))));
        ClockCommand withdrawn =
                only(new WhenComplaintWithdrawnLapseResponseClock().react(received(new ComplaintWithdrawn())));
        clock.given(running)
                .when(closed)
                .then(new ClockMet(started.clock(), started.due().due(), AT));
        clock.given(running)
                .when(withdrawn)
                .then(new ClockLapsed(started.clock(), started.due().due(), "withdrawn", AT));
        clock.given().when(closed).then();
        clock.given().when(withdrawn).then();
    }

    /** The control: without the condition, each complaint that is closed would leave a clock that nobody started. */
    @Test
    void whoever_meets_a_clock_without_asking_whether_it_was_started_leaves_a_trace_of_it() {
        ClockCommand closed =
                only(new WhenComplaintClosedMeetResponseClock().react(received(new ComplaintClosed("substantiated"))));
        assertThat(closed).isInstanceOfSatisfying(IfStarted.class, it -> {
            assertThat(it.then()).isInstanceOf(MeetClock.class);
            clock.given().when(it.then()).then(new ClockEvent.ClockMetBeforeStart(((MeetClock) it.then()).clock(), AT));
        });
    }

    private static HumanRightsRaised raised(String policy, String version) {
        return new HumanRightsRaised(List.of("fair-hearing"), RECEIVED, policy, version);
    }

    private static <E extends ContractEvent> Received<E> received(E event) {
        return new Received<>("wattle-creek", COMPLAINT, "intake/complaint/7", 2, AT, "somebody", event);
    }

    private static ClockCommand only(List<Intent<?, ?, ?>> intents) {
        assertThat(intents).hasSize(1);
        return (ClockCommand) intents.getFirst().command();
    }
}
