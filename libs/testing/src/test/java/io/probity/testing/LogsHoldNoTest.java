package io.probity.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

class LogsHoldNoTest {
    private static final String CANARY = "Quokkaline Birdwhistle";
    private static final Logger LOG = Logger.getLogger(LogsHoldNoTest.class);

    @Test
    void a_name_in_a_message_is_found() {
        sings(log -> log.warn("lodged by " + CANARY));
    }

    @Test
    void a_name_in_a_parameter_is_found() {
        sings(log -> log.warnf("lodged by %s", CANARY));
        sings(log -> log.warnv("lodged by {0}", CANARY));
    }

    @Test
    void a_name_in_the_cause_of_a_failure_is_found() {
        sings(log -> log.error("failed", new IllegalStateException("row", new IllegalArgumentException(CANARY))));
    }

    @Test
    void a_log_without_the_name_passes() {
        LogsHoldNo canaries = LogsHoldNo.canaries(CANARY);
        canaries.listen();
        LOG.warn("lodged");
        assertThatCode(canaries::stop).doesNotThrowAnyException();
    }

    private static void sings(Consumer<Logger> logging) {
        LogsHoldNo canaries = LogsHoldNo.canaries(CANARY);
        canaries.listen();
        logging.accept(LOG);
        assertThatThrownBy(canaries::stop).isInstanceOf(AssertionError.class);
    }
}
