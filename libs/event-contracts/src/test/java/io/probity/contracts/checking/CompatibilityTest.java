package io.probity.contracts.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import io.probity.contracts.generating.Schemas;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A check that has never failed proves nothing: each record here is broken on purpose, in one way. */
class CompatibilityTest {
    private static final String TYPE = "probity.something.happened.v1";

    enum Way {
        IN,
        OUT
    }

    enum OneWay {
        IN
    }

    enum MoreWays {
        IN,
        OUT,
        ROUND
    }

    record Happened(String reference, Way way, LocalDate on, List<String> codes, long cents, Optional<String> person) {}

    record FieldRemoved(String reference, Way way, LocalDate on, List<String> codes, long cents) {}

    record FieldRenamed(
            String number, Way way, LocalDate on, List<String> codes, long cents, Optional<String> person) {}

    record FieldRetyped(
            String reference, Way way, Instant on, List<String> codes, long cents, Optional<String> person) {}

    record NumberTurnedText(
            String reference, Way way, LocalDate on, List<String> codes, String cents, Optional<String> person) {}

    record ListTurnedText(String reference, Way way, LocalDate on, String codes, long cents, Optional<String> person) {}

    record ItemsRetyped(
            String reference, Way way, LocalDate on, List<Long> codes, long cents, Optional<String> person) {}

    record ConstantsTurnedText(
            String reference, String way, LocalDate on, List<String> codes, long cents, Optional<String> person) {}

    record ConstantRemoved(
            String reference, OneWay way, LocalDate on, List<String> codes, long cents, Optional<String> person) {}

    record NewAndRequired(
            String reference,
            Way way,
            LocalDate on,
            List<String> codes,
            long cents,
            Optional<String> person,
            String agency) {}

    record NowRequired(String reference, Way way, LocalDate on, List<String> codes, long cents, String person) {}

    record NowOptional(
            Optional<String> reference,
            Way way,
            LocalDate on,
            List<String> codes,
            long cents,
            Optional<String> person) {}

    record NewAndOptional(
            String reference,
            Way way,
            LocalDate on,
            List<String> codes,
            long cents,
            Optional<String> person,
            Optional<String> agency) {}

    record ConstantAdded(
            String reference, MoreWays way, LocalDate on, List<String> codes, long cents, Optional<String> person) {}

    record OtherOrder(
            Optional<String> person, long cents, List<String> codes, LocalDate on, Way way, String reference) {}

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments(FieldRemoved.class, "person: was removed or renamed"),
                arguments(FieldRenamed.class, "reference: was removed or renamed"),
                arguments(FieldRetyped.class, "on: was [string]date, is [string]date-time"),
                arguments(NumberTurnedText.class, "cents: was [integer]int64, is [string]"),
                arguments(ListTurnedText.class, "codes: was [array]"),
                arguments(ItemsRetyped.class, "codes[]: was [string]"),
                arguments(ConstantsTurnedText.class, "way: free text and a list of constants are different types"),
                arguments(ConstantRemoved.class, "way: the constants [OUT] were removed"),
                arguments(NewAndRequired.class, "agency: is new and required, and old events lack it"),
                arguments(NowRequired.class, "person: is required now, and old events may lack it"),
                arguments(NowOptional.class, "reference: may now be missing"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_record_broken_on_purpose_is_reported(Class<?> now, String because) {
        assertThat(breaks(now)).anyMatch(found -> found.startsWith(TYPE + "." + because));
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void what_breaks_nobody_is_not_reported(Class<?> now) {
        assertThat(breaks(now)).isEmpty();
    }

    static Stream<Class<?>> harmless() {
        return Stream.of(Happened.class, NewAndOptional.class, ConstantAdded.class, OtherOrder.class);
    }

    @Test
    void a_type_that_is_gone_is_reported_and_a_new_one_is_not() {
        Map<String, JsonNode> one = Map.of(TYPE, Schemas.of(Happened.class));
        assertThat(Compatibility.breaks(one, Map.of())).containsExactly(TYPE + ": the type was removed");
        assertThat(Compatibility.breaks(Map.of(), one)).isEmpty();
    }

    private static List<String> breaks(Class<?> now) {
        return Compatibility.breaks(Map.of(TYPE, Schemas.of(Happened.class)), Map.of(TYPE, (JsonNode) Schemas.of(now)));
    }
}
