package io.probity.endtoend;

import static io.probity.endtoend.Everything.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.chaos.Chaos;
import io.probity.chaos.Result;
import io.probity.faults.FaultRecord;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

/**
 * The short form of the crash test; each result carries its control. The long form is {@code ./probity chaos}.
 *
 * <p>Late: it leaves thousands of complaints in the registers, whose first page most other tests read. What floods comes last
 * here too, for after each exercise all there is is searched, rebuilt or verified.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Integer.MAX_VALUE - 1)
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class ChaosTest {
    private static final Chaos CHAOS = new Chaos(RUNNING, System.out::println);

    @Test
    @Order(1)
    void nothing_by_which_an_anonymous_reporter_came_is_kept_anywhere() {
        Result result = survived(CHAOS.tried("S15"), "S15");
        FaultRecord.survived("S15", result.done(), result.times(), result.figures());
        FaultRecord.controlFailed("S15", result.control(), result.failed());
    }

    @Test
    @Order(2)
    void whoever_asks_for_one_id_after_the_other_learns_of_no_hidden_matter() {
        Result result = survived(CHAOS.tried("S27"), "S27");
        FaultRecord.survived("S27", result.done(), result.times(), result.figures());
        FaultRecord.controlFailed("S27", result.control(), result.failed());
    }

    @Test
    @Order(3)
    void while_the_database_is_away_every_service_says_when_to_come_again() {
        Result result = survived(CHAOS.tried("R14"), "R14");
        FaultRecord.survived("R14", result.done(), result.times(), result.figures());
        FaultRecord.controlFailed("R14", result.control(), result.failed());
    }

    @Test
    @Order(4)
    void while_the_broker_is_away_complaints_are_taken_as_before_and_told_afterwards() {
        Result result = survived(CHAOS.tried("R13"), "R13");
        FaultRecord.survived("R13", result.done(), result.times(), result.figures());
        FaultRecord.controlFailed("R13", result.control(), result.failed());
    }

    @Test
    @Order(5)
    void a_process_that_stood_still_and_goes_on_does_nothing_twice() {
        Result result = survived(CHAOS.tried("R15"), "R15");
        FaultRecord.survived("R15", result.done(), result.times(), result.figures());
        FaultRecord.controlFailed("R15", result.control(), result.failed());
    }

    @Test
    @Order(6)
    void a_store_that_waits_for_no_disk_or_acknowledges_too_early_loses() {
        Result result = survived(CHAOS.tried("R3"), "R3");
        FaultRecord.survived("R3", result.done(), result.times(), result.figures());
        FaultRecord.controlFailed("R3", result.control(), result.failed());
    }

    @Test
    @Order(7)
    void whichever_process_is_killed_under_load_nothing_acknowledged_is_lost_or_done_twice() {
        Map<String, Result> results = CHAOS.tried("R1");
        Result services = survived(results, "R1");
        Result database = survived(results, "R2");
        Result broker = survived(results, "R4");
        FaultRecord.survived("R1", services.done(), services.times(), services.figures());
        FaultRecord.controlFailed("R1", services.control(), services.failed());
        FaultRecord.survived("R2", database.done(), database.times(), database.figures());
        FaultRecord.controlFailed("R2", database.control(), database.failed());
        FaultRecord.survived("R4", broker.done(), broker.times(), broker.figures());
        FaultRecord.controlFailed("R4", broker.control(), broker.failed());
    }

    @Test
    @Order(8)
    void under_ten_times_the_load_who_is_let_in_is_served_soon_and_the_others_are_told_so() {
        Result result = survived(CHAOS.tried("R34"), "R34");
        FaultRecord.survived("R34", result.done(), result.times(), result.figures());
        FaultRecord.controlFailed("R34", result.control(), result.failed());
    }

    private static Result survived(Map<String, Result> results, String row) {
        Result result = Objects.requireNonNull(results.get(row));
        assertThat(result.held()).as(result.toString()).isTrue();
        assertThat(result.bites()).as("the control of %s", result).isTrue();
        return result;
    }
}
