package io.probity.edge;

import static io.probity.edge.Asking.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** FAULTS R34 where a place is held by whoever never comes to an end. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(WhoeverTakesTooLongToSayItTest.ThreeSeconds.class)
class WhoeverTakesTooLongToSayItTest {
    private static final String BODY = note(UUID.randomUUID(), "something");

    /** A service of little patience. */
    public static class ThreeSeconds implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("probity.admission.patience", "PT3S");
        }
    }

    @Test
    void a_byte_now_and_then_holds_no_place_for_long() throws Exception {
        try (SlowCaller caller = SlowCaller.announcing(BODY.length())) {
            await().pollInterval(Duration.ofMillis(100)).until(() -> isCutOff(caller));
        }
    }

    @Test
    void whoever_says_all_in_two_parts_and_in_time_is_answered() throws Exception {
        try (SlowCaller caller = SlowCaller.announcing(BODY.length())) {
            caller.says(BODY.substring(0, 20));
            Thread.sleep(Duration.ofMillis(1_500));
            caller.says(BODY.substring(20));
            assertThat(caller.hears()).contains("201");
        }
    }

    /** Says a blank more, which may stand before any JSON. */
    private static boolean isCutOff(SlowCaller caller) {
        try {
            caller.says(" ");
            return false;
        } catch (IOException cut) {
            return true;
        }
    }
}
