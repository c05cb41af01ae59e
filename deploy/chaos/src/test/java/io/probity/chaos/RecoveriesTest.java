package io.probity.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.local.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveriesTest {
    private static final List<Part> DATABASE = List.of(Part.POSTGRES);
    private final Recoveries recoveries = new Recoveries("served");

    @Test
    void who_is_away_much_longer_after_a_crash_than_after_an_orderly_end_is_slow() {
        recoveries.killed(Part.POSTGRES, 17);
        recoveries.ended(Part.POSTGRES, 2);

        assertThat(recoveries.slow(DATABASE)).singleElement().asString().contains("PostgreSQL");
    }

    @Test
    void a_crash_may_cost_as_much_again_as_a_start_and_some_seconds() {
        recoveries.killed(Part.POSTGRES, 15);
        recoveries.ended(Part.POSTGRES, 2);

        assertThat(recoveries.slow(DATABASE)).isEmpty();
        assertThat(recoveries.told(DATABASE)).endsWith("(PostgreSQL, ended in good order 2.0 s)");
    }

    @Test
    void who_did_not_end_when_it_was_asked_to_is_not_compared() {
        recoveries.killed(Part.POSTGRES, 600);
        recoveries.didNotEnd(Part.POSTGRES);

        assertThat(recoveries.slow(DATABASE)).isEmpty();
        assertThat(recoveries.told(DATABASE)).contains("not compared");
    }

    @Test
    void of_whom_nothing_was_measured_nothing_is_said() {
        recoveries.ended(Part.POSTGRES, 2);

        assertThat(recoveries.slow(DATABASE)).isEmpty();
        assertThat(recoveries.told(DATABASE)).isEmpty();
    }

    @Test
    void a_service_that_answers_soon_and_hears_nothing_for_a_brokers_45_seconds_is_slow() {
        Recoveries heard = new Recoveries("heard the others");
        heard.killed(Part.INTAKE, 39);
        heard.ended(Part.INTAKE, 5);

        assertThat(heard.slow(List.of(Part.INTAKE)))
                .singleElement()
                .asString()
                .contains("heard the others again after 39.0 s");
    }

    @Test
    void one_that_hears_nothing_for_ten_seconds_is_not() {
        Recoveries heard = new Recoveries("heard the others");
        heard.killed(Part.INTAKE, 10);
        heard.ended(Part.INTAKE, 1);

        assertThat(heard.slow(List.of(Part.INTAKE))).isEmpty();
    }
}
