package io.probity.edge;

import static io.probity.edge.Asking.COUNCIL;
import static io.probity.edge.Asking.as;
import static io.probity.edge.Asking.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** FAULTS R34 where it is weight that fills a service, not number. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LongTextsTest {
    private static final int MEGABYTE = 1 << 20;

    @ConfigProperty(name = "probity.admission.bodies")
    MemorySize together;

    @Test
    void whoever_announces_long_texts_and_sends_nothing_keeps_out_long_ones_and_no_short_one() throws Exception {
        assertThat(posted(200_000)).as("control: there is room for it").isNotEqualTo(503);
        List<SlowCaller> silent = new ArrayList<>();
        try {
            for (long there = 0; there < together.asLongValue(); there += MEGABYTE)
                silent.add(SlowCaller.announcing(MEGABYTE));
            await().until(() -> posted(200_000) == 503);
            assertThat(posted(20)).isEqualTo(201);
        } finally {
            for (SlowCaller each : silent) each.close();
        }
        await().until(() -> posted(200_000) != 503);
    }

    @Test
    void whoever_hangs_up_before_all_is_said_takes_no_room_away() throws Exception {
        List<SlowCaller> silent = new ArrayList<>();
        try {
            for (int caller = 0; caller < 230; caller++) silent.add(SlowCaller.announcing(1_000));
            Thread.sleep(Duration.ofSeconds(1));
            for (SlowCaller each : silent) each.close();
            silent.clear();
            // What was late in a while is judged by whoever is answered in the next.
            Thread.sleep(Duration.ofSeconds(1));
            assertThat(posted(20)).isEqualTo(201);
            for (int caller = 0; caller < 230; caller++) silent.add(SlowCaller.announcing(1_000));
            Thread.sleep(Duration.ofMillis(200));
            assertThat(posted(20)).isEqualTo(201);
        } finally {
            for (SlowCaller each : silent) each.close();
        }
    }

    private static int posted(int length) {
        return as(Role.EMPLOYEE)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(note(UUID.randomUUID(), "x".repeat(length)))
                .post("/councils/{council}/notes", COUNCIL)
                .statusCode();
    }
}
