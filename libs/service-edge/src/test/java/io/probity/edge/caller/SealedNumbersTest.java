package io.probity.edge.caller;

import static io.probity.edge.caller.SealedNumbers.Use.PAGE;
import static io.probity.edge.caller.SealedNumbers.Use.VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("MC-15")
class SealedNumbersTest {
    private static final String MATTER = "council/matter/1";

    @TempDir
    Path keys;

    @Test
    void a_number_is_read_again_where_it_was_sealed_and_for_what() {
        SealedNumbers numbers = in(keys);
        for (long number : new long[] {0, 1, Integer.MAX_VALUE, Long.MAX_VALUE}) {
            String sealed = numbers.seal(VERSION, MATTER, number);
            assertThat(in(keys).open(VERSION, MATTER, sealed)).hasValue(number);
            assertThat(numbers.open(PAGE, MATTER, sealed)).isEmpty();
            assertThat(in(keys.resolve("another")).open(VERSION, MATTER, sealed))
                    .isEmpty();
        }
    }

    @Test
    void a_number_of_one_matter_is_none_of_another() {
        SealedNumbers numbers = in(keys);
        String sealed = numbers.seal(VERSION, MATTER, 7);
        for (String other : List.of("", "council/matter/2", "council/matter/", "elsewhere/matter/1", "council/other/1"))
            assertThat(numbers.open(VERSION, other, sealed)).as(other).isEmpty();
        assertThat(numbers.open(VERSION, MATTER, sealed)).hasValue(7);
    }

    @Test
    void two_of_the_same_number_look_as_different_as_two_of_others() {
        SealedNumbers numbers = in(keys);
        assertThat(numbers.seal(VERSION, MATTER, 7))
                .isNotEqualTo(numbers.seal(VERSION, MATTER, 7))
                .hasSize(48);
        assertThat(numbers.seal(VERSION, "another and a longer name", 7_000_000_000L))
                .hasSize(48);
    }

    @Test
    void what_was_not_sealed_here_is_no_number() {
        SealedNumbers numbers = in(keys);
        String sealed = numbers.seal(VERSION, MATTER, 7);
        String changed = (sealed.startsWith("A") ? "B" : "A") + sealed.substring(1);
        for (String other : List.of("", "7", "%", sealed + "AAAA", sealed.substring(4), changed))
            assertThat(numbers.open(VERSION, MATTER, other)).as(other).isEmpty();
    }

    private static SealedNumbers in(Path folder) {
        return new SealedNumbers(new Fingerprints(folder, true));
    }
}
