package io.probity.edge.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RoomTest {
    private static final Duration SOON = Duration.ofMillis(500);
    private static final Duration LATE = Duration.ofSeconds(1);

    private final Room room = new Room(128, SOON);

    @Test
    void there_is_less_room_the_more_answers_are_late_but_always_some() {
        for (int n = 0; n < 100; n++) room.answered(LATE, 128);
        assertThat(room.places()).isBetween(40, 50);
        for (int n = 0; n < 10_000; n++) room.answered(LATE, 8);
        assertThat(room.places()).isEqualTo(8);
    }

    @Test
    void there_is_more_room_again_as_answers_come_in_time_but_never_more_than_the_most() {
        for (int n = 0; n < 1_000; n++) room.answered(LATE, 128);
        for (int n = 0; n < 2_000; n++) room.answered(SOON, room.places());
        assertThat(room.places()).isEqualTo(128);
    }

    @Test
    void few_callers_who_are_served_in_time_say_nothing_of_how_many_could_be() {
        for (int n = 0; n < 1_000; n++) room.answered(LATE, 128);
        for (int n = 0; n < 2_000; n++) room.answered(SOON, 2);
        assertThat(room.places()).isEqualTo(8);
    }

    @Test
    void room_for_one_stays_room_for_one() {
        Room small = new Room(1, SOON);
        for (int n = 0; n < 1_000; n++) small.answered(LATE, 1);
        assertThat(small.places()).isEqualTo(1);
    }
}
