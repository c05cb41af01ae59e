package io.probity.edge;

import static io.probity.edge.Asking.COUNCIL;
import static io.probity.edge.Asking.as;
import static io.probity.edge.Asking.note;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.probity.edge.caller.Role;
import io.probity.faults.FaultRecord;
import io.probity.faults.Scale;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** FAULTS R7: while somebody's idle session holds up a service, its figures say so, and long before the session is ended. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ASessionLeftIdleIsAlarmedTest {
    private static final String APPEND_LOCK = "select pg_advisory_xact_lock(hashtext('append_events'))";
    private static final String RELAYS_PLACE = "select 1 from log_cursor where name = 'relay' for update";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TestHTTPResource(value = "/health/well", management = true)
    URL well;

    @TestHTTPResource(value = "/metrics", management = true)
    URL figures;

    @Inject
    Pool pool;

    @Test
    void whoever_holds_up_appends_or_the_relay_is_alarmed_while_they_do() throws Exception {
        assertThat(post()).as("control: nobody is held up").isEqualTo(201);
        await().atMost(PATIENCE).until(() -> isUp("waiting") && isUp("relay"));

        int times = Scale.times(1);
        for (int n = 0; n < times; n++) {
            heldUp(APPEND_LOCK);
            heldUp(RELAYS_PLACE);
        }

        FaultRecord.survived(
                "R7",
                "a session left idle with the append lock, and with the relay's place in the log",
                2L * times,
                "alarmed while it lasts (a wait of 1 s here, of 15 s in a service), and no longer once it has ended");
        FaultRecord.controlFailed(
                "R7",
                "an alarm that counts the events not relayed",
                "silent while an idle session kept them from being appended");
    }

    private void heldUp(String lock) throws Exception {
        SqlConnection idle = pool.getConnectionAndAwait();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            idle.query("begin").executeAndAwait();
            idle.query(lock).executeAndAwait();
            Future<Integer> waiting = callers.submit(ASessionLeftIdleIsAlarmedTest::post);

            await().atMost(PATIENCE).until(() -> !isUp("waiting"));
            if (lock.equals(APPEND_LOCK)) {
                assertThat(waiting).as("it is held up").isNotDone();
                assertThat(isUp("relay")).as("the control: no event, no lag").isTrue();
            }
            await().atMost(PATIENCE).until(() -> waitingSeconds() > 1);
            // It is there still: who is alarmed can see whose it is.
            assertThat(idle.query("select 1").executeAndAwait().size()).isEqualTo(1);

            idle.query("rollback").executeAndAwait();
            assertThat(waiting.get()).isEqualTo(201);
        } finally {
            idle.closeAndAwait();
        }
        await().atMost(PATIENCE).until(() -> isUp("waiting") && isUp("relay"));
    }

    private boolean isUp(String check) {
        JsonPath said = given().get(well).jsonPath();
        return "UP".equals(said.getString("checks.find { it.name == '" + check + "' }.status"));
    }

    private double waitingSeconds() {
        return given().get(figures)
                .asString()
                .lines()
                .filter(line -> line.startsWith("probity_store_waiting_seconds"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static int post() {
        return as(Role.EMPLOYEE)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(note(UUID.randomUUID(), "something"))
                .post("/councils/{council}/notes", COUNCIL)
                .statusCode();
    }
}
