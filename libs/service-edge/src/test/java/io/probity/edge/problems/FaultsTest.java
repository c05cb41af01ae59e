package io.probity.edge.problems;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private static final String CANARY = "Quokkaline Birdwhistle";

    @Test
    void a_database_that_is_away_is_an_outage_however_deep_it_is_told() {
        assertThat(Faults.isOutage(new CompletionException(new IllegalStateException(new ConnectException()))))
                .isTrue();
        assertThat(Faults.isOutage(pg("57P03"))).isTrue();
        assertThat(Faults.isOutage(pg("53300"))).isTrue();
    }

    @Test
    void a_statement_that_is_wrong_is_a_fault_of_ours() {
        assertThat(Faults.isOutage(pg("42P01"))).isFalse();
        assertThat(Faults.isOutage(new IllegalStateException())).isFalse();
    }

    @Test
    void what_is_logged_of_a_fault_has_its_stack_and_none_of_its_messages() {
        Throwable fault = new IllegalStateException(CANARY, new IllegalArgumentException(CANARY));
        StringWriter log = new StringWriter();
        Faults.withoutMessages(fault).printStackTrace(new PrintWriter(log));
        assertThat(log.toString())
                .doesNotContain(CANARY)
                .contains("java.lang.IllegalStateException", "java.lang.IllegalArgumentException", "FaultsTest.java");
    }

    private static PgException pg(String state) {
        return new PgException(CANARY, "ERROR", state, CANARY);
    }
}
