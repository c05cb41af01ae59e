package io.probity.edge.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class InsideTest {
    private static final long MEGABYTE = 1 << 20;
    private static final long LITTLE = 16 * 1024;

    private final Room room = new Room(100, Duration.ofSeconds(1));
    private final Inside<String> inside = new Inside<>(4 * MEGABYTE);

    @Test
    void long_texts_are_let_in_as_long_as_together_they_are_not_too_long() {
        for (int n = 0; n < 4; n++) {
            assertThat(inside.lets(MEGABYTE, room)).isTrue();
            inside.add("long " + n, MEGABYTE);
        }
        assertThat(inside.lets(LITTLE + 1, room)).isFalse();
        inside.remove("long 0");
        assertThat(inside.lets(MEGABYTE, room)).isTrue();
    }

    @Test
    void a_short_text_is_let_in_whatever_the_long_ones_weigh_and_weighs_nothing() {
        inside.add("long", 4 * MEGABYTE);
        assertThat(inside.lets(LITTLE, room)).isTrue();
        inside.add("short", LITTLE);
        inside.remove("long");
        assertThat(inside.lets(4 * MEGABYTE, room)).isTrue();
    }

    @Test
    void nobody_is_let_in_where_there_is_no_place() {
        for (int n = 0; n < 100; n++) inside.add("short " + n, 0);
        assertThat(inside.lets(0, room)).isFalse();
    }

    @Test
    void whoever_alone_brings_more_than_all_may_is_let_in() {
        assertThat(inside.lets(5 * MEGABYTE, room)).isTrue();
    }

    @Test
    void whoever_left_takes_along_once_what_they_brought() {
        inside.add("gone", 3 * MEGABYTE);
        inside.add("there", 2 * MEGABYTE);
        inside.removeIf("gone"::equals);
        inside.remove("gone");
        assertThat(inside.size()).isOne();
        assertThat(inside.lets(2 * MEGABYTE, room)).isTrue();
        assertThat(inside.lets(2 * MEGABYTE + 1, room)).isFalse();
    }
}
