package io.probity.chaos;

import static io.probity.faults.FaultRecord.Kind.CONTROL_FAILED;
import static io.probity.faults.FaultRecord.Kind.SURVIVED;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.faults.FaultRecord;
import io.probity.faults.FaultTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModuleTestsTest {
    private static final Path GAPS = Path.of("libs/store/src/test/java/a/GapsTest.java");
    private static final FaultTest NOTHING_IS_MISSED = new FaultTest("R6", SURVIVED, GAPS, "nothing_is_missed");
    private static final FaultTest WITHOUT_THE_LOCK = new FaultTest("R6", CONTROL_FAILED, GAPS, "without_the_lock");
    private static final FaultTest IDLE =
            new FaultTest("R7", SURVIVED, Path.of("libs/edge/src/test/java/a/IdleTest.java"), "it_is_seen");
    private static final FaultTest AN_EXERCISE =
            new FaultTest("R1", SURVIVED, Path.of("end-to-end/src/test/java/a/ChaosTest.java"), "killed");

    private static final FaultRecord MISSED_NONE = said(NOTHING_IS_MISSED, "8 writers", 1_200, "0 missed");
    private static final FaultRecord MISSED_SOME = said(WITHOUT_THE_LOCK, "no lock", 1, "7 missed");

    @Test
    void rows_are_tried_where_their_tests_stand_and_exercises_are_not_tests_of_a_module() {
        ModuleTests tests = ModuleTests.of(
                List.of(NOTHING_IS_MISSED, WITHOUT_THE_LOCK, IDLE, AN_EXERCISE), new Maven(Path.of("nowhere")));

        assertThat(tests.rows()).containsExactly("R6", "R7");
        assertThat(NOTHING_IS_MISSED.module()).isEqualTo(Path.of("libs/store"));
        assertThat(ModuleTests.chosen(List.of(NOTHING_IS_MISSED, WITHOUT_THE_LOCK, IDLE)))
                .isEqualTo("GapsTest#nothing_is_missed+without_the_lock,IdleTest#it_is_seen");
    }

    @Test
    void a_row_held_where_all_of_its_tests_said_so() {
        Result result = ModuleTests.result(
                "R6", List.of(NOTHING_IS_MISSED, WITHOUT_THE_LOCK), List.of(MISSED_NONE, MISSED_SOME));

        assertThat(result)
                .isEqualTo(new Result("R6", "8 writers", 1_200, List.of(), "0 missed", "no lock", "7 missed", true));
    }

    @Test
    void a_row_whose_test_said_nothing_did_not_hold() {
        assertThat(ModuleTests.result("R6", List.of(NOTHING_IS_MISSED, WITHOUT_THE_LOCK), List.of(MISSED_SOME))
                        .held())
                .isFalse();
        Result withoutControl =
                ModuleTests.result("R6", List.of(NOTHING_IS_MISSED, WITHOUT_THE_LOCK), List.of(MISSED_NONE));
        assertThat(withoutControl.wrong()).containsExactly("GapsTest.without_the_lock did not pass");
        assertThat(withoutControl.bites()).isFalse();
    }

    private static FaultRecord said(FaultTest test, String done, int times, String outcome) {
        return new FaultRecord(test.row(), test.kind(), done, times, outcome, "a." + test.type(), test.method());
    }
}
