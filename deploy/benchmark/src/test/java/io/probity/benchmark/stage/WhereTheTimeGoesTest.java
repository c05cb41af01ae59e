package io.probity.benchmark.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhereTheTimeGoesTest {

    @Test
    void the_innermost_frame_that_tells_something_decides() {
        assertThat(WhereTheTimeGoes.ofClasses(List.of(
                        "javax.crypto.Cipher",
                        "com.google.crypto.tink.subtle.AesGcmJce",
                        "io.probity.eventsourcing.codec.EventCodec",
                        "io.vertx.core.http.HttpServerRequest")))
                .isEqualTo("sealing and keys");
    }

    @Test
    void jackson_is_counted_for_whoever_called_it() {
        String jackson = "com.fasterxml.jackson.databind.ObjectMapper";
        assertThat(WhereTheTimeGoes.ofClasses(List.of(jackson, "io.probity.eventsourcing.codec.StateCodec")))
                .isEqualTo("JSON of events and states");
        assertThat(WhereTheTimeGoes.ofClasses(List.of(jackson, "org.jboss.resteasy.reactive.server.Handler")))
                .isEqualTo("JSON of requests and answers");
    }

    @Test
    void what_tells_nothing_is_the_rest() {
        assertThat(WhereTheTimeGoes.ofClasses(List.of("java.lang.Thread"))).isEqualTo("the rest");
    }

    @Test
    void shares_are_told_with_the_largest_first() {
        assertThat(WhereTheTimeGoes.told(Map.of("HTTP", 1, "tokens", 3))).isEqualTo(" 75.0 %  tokens\n 25.0 %  HTTP");
    }
}
