package io.probity.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** FAULTS R34: what counts as served soon, and as a refusal that says when to come again. */
class FloodTest {
    private static final Reply IN_TWO_SECONDS = reply(201, "", Duration.ofSeconds(2));
    private static final Reply LATE = reply(201, "", Duration.ofSeconds(3));
    private static final Reply REFUSED = reply(503, "1", Duration.ofSeconds(9));

    @Test
    void all_but_one_of_a_hundred_of_those_let_in_are_served_within_two_seconds() {
        assertThat(flood(99, IN_TWO_SECONDS, 1, LATE).isSoon()).isTrue();
        assertThat(flood(98, IN_TWO_SECONDS, 2, LATE).isSoon()).isFalse();
        assertThat(flood(99, IN_TWO_SECONDS, 99, REFUSED).isSoon()).isTrue();
    }

    @Test
    void where_nobody_is_let_in_nobody_is_served_soon() {
        assertThat(flood(1, REFUSED, 1, REFUSED).isSoon()).isFalse();
    }

    @Test
    void a_refusal_is_clear_that_says_when_to_come_again_and_nothing_else_is() {
        assertThat(flood(5, IN_TWO_SECONDS, 5, REFUSED).isClear()).isTrue();
        assertThat(flood(5, REFUSED, 1, reply(503, "", Duration.ZERO)).isClear())
                .isFalse();
        assertThat(flood(5, REFUSED, 1, reply(0, "1", Duration.ZERO)).isClear()).isFalse();
    }

    private static Flood flood(int some, Reply reply, int more, Reply other) {
        List<Reply> all = new ArrayList<>(Collections.nCopies(some, reply));
        all.addAll(Collections.nCopies(more, other));
        return new Flood(all, Duration.ofSeconds(10));
    }

    private static Reply reply(int status, String retryAfter, Duration took) {
        Optional<String> when = Optional.of(retryAfter).filter(text -> !text.isEmpty());
        return new Reply(status, MissingNode.getInstance(), when, took);
    }
}
