package io.probity.edge.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RoomTest {
    private static final Duration SOON = Duration.ofMillis(500);
    private static final Duration LATE = Duration.ofSeconds(1);

    private final Room room = new Room(128, SOON);
    private Duration now = Duration.ZERO;

    @Test
    void there_is_less_room_the_longer_all_answers_are_late_but_always_some() {
        answersFor(Duration.ofSeconds(2), LATE, 128);
        assertThat(room.places()).isBetween(30, 70);
        answersFor(Duration.ofSeconds(30), LATE, 128);
        assertThat(room.places()).isEqualTo(8);
    }

    @Test
    void a_service_that_is_late_while_not_even_full_is_not_filled() {
        answersFor(Duration.ofSeconds(4), LATE, 70);
        assertThat(room.places()).isLessThan(128);
    }

    @Test
    void late_answers_take_room_away_whatever_else_is_answered_in_time_now_and_then() {
        for (int n = 0; n < 20; n++) {
            answersFor(Duration.ofMillis(400), LATE, 128);
            answersFor(Duration.ofMillis(100), SOON, 128);
        }
        assertThat(room.places()).isLessThan(60);
    }

    @Test
    void slow_callers_where_there_is_room_say_nothing_of_how_much_there_is() {
        answersFor(Duration.ofMinutes(1), LATE, 9);
        assertThat(room.places()).isEqualTo(128);
    }

    @Test
    void a_moment_in_which_everything_halts_takes_no_room_away() {
        for (int n = 0; n < 128; n++) room.answered(now, LATE, 128);
        answersFor(Duration.ofSeconds(1), SOON, 128);
        for (int n = 0; n < 128; n++) room.answered(now, LATE, 128);
        assertThat(room.places()).isEqualTo(128);
    }

    @Test
    void there_is_more_room_again_as_answers_come_in_time_but_never_more_than_the_most() {
        answersFor(Duration.ofSeconds(30), LATE, 128);
        answersFor(Duration.ofSeconds(20), SOON, 128);
        assertThat(room.places()).isEqualTo(128);
    }

    @Test
    void few_callers_who_are_served_in_time_say_little_of_how_many_could_be_and_give_room_back_slowly() {
        answersFor(Duration.ofSeconds(30), LATE, 128);
        answersFor(Duration.ofSeconds(10), SOON, 2);
        assertThat(room.places()).isBetween(20, 30);
        answersFor(Duration.ofMinutes(2), SOON, 2);
        assertThat(room.places()).isEqualTo(128);
    }

    @Test
    void few_callers_who_are_late_give_no_room_back() {
        answersFor(Duration.ofSeconds(30), LATE, 128);
        answersFor(Duration.ofSeconds(10), LATE, 2);
        assertThat(room.places()).isEqualTo(8);
    }

    @Test
    void room_for_one_stays_room_for_one() {
        Room small = new Room(1, SOON);
        for (int n = 0; n < 1_000; n++) small.answered(Duration.ofMillis(10L * n), LATE, 1);
        assertThat(small.places()).isEqualTo(1);
    }

    /** An answer every two milliseconds. */
    private void answersFor(Duration time, Duration stayed, int inside) {
        Duration end = now.plus(time);
        for (; now.compareTo(end) < 0; now = now.plusMillis(2)) room.answered(now, stayed, inside);
    }
}
