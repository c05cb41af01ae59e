package io.probity.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.local.Probity;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChaosCommandTest {
    /** Issue 3 asks for each of them; whoever adds a row, adds its line here. */
    private static final List<String> ROWS = List.of(
            "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11", "R12", "R13", "R14", "R15", "R25",
            "R31", "R34", "S11", "S12", "S14", "S15", "S27");

    private record Said(int exitCode, String out, String err) {}

    @Test
    void every_row_that_is_tried_can_be_asked_for_by_itself() {
        Said said = said("--list");

        assertThat(said.exitCode()).isZero();
        assertThat(said.out().lines().map(line -> line.replaceFirst(" .*", ""))).containsExactlyElementsOf(ROWS);
        assertThat(said.out()).contains("R2   PostgreSQL is killed, under load");
    }

    @Test
    void a_row_that_nobody_tries_is_refused_with_those_that_are() {
        for (String unknown : List.of("R99", "R", "R17", "R2,R99"))
            assertThat(said("--only", unknown)).satisfies(said -> {
                assertThat(said.exitCode()).isEqualTo(2);
                assertThat(said.err())
                        .contains("There is no row \"" + unknown.replace("R2,", "") + "\"")
                        .contains("R5   the connection is cut");
            });
        assertThat(said("--rounds", "0").exitCode()).isEqualTo(2);
    }

    private static Said said(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        ByteArrayOutputStream refused = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(refused, true, StandardCharsets.UTF_8));
            int exitCode = Probity.run(new ChaosCommand(), arguments);
            return new Said(exitCode, told.toString(StandardCharsets.UTF_8), refused.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
