package io.probity.edge;

import static io.probity.edge.Asking.COUNCIL;
import static io.probity.edge.Asking.as;
import static io.probity.edge.Asking.note;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** FAULTS R34 in small: one is let in at once, and is not done while the log is held. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(MoreThanCanBeAnsweredTest.OneAtOnce.class)
class MoreThanCanBeAnsweredTest {
    private static final String WAITING = "select count(*) from pg_locks where locktype = 'advisory' and not granted";

    /** A service that is busy with one. */
    public static class OneAtOnce implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("probity.admission.at-once", "1");
        }
    }

    @Inject
    Pool pool;

    @Test
    void whoever_comes_on_top_is_told_at_once_to_come_again_and_who_is_inside_is_served() throws Exception {
        assertThat(post().statusCode()).as("control: there is room").isEqualTo(201);
        SqlConnection log = heldLog();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Response> inside = callers.submit(MoreThanCanBeAnsweredTest::post);
            await().until(() -> waiting() == 1);

            post().then()
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:probity:problem:busy"));
            assertThat(inside).isNotDone();

            log.query("rollback").executeAndAwait();
            assertThat(inside.get().statusCode()).isEqualTo(201);
        } finally {
            log.closeAndAwait();
        }
        assertThat(post().statusCode()).as("there is room again").isEqualTo(201);
    }

    @Test
    void whoever_hangs_up_leaves_room_for_others() throws Exception {
        SqlConnection log = heldLog();
        try {
            String body = note(UUID.randomUUID(), "something");
            try (SlowCaller caller = SlowCaller.announcing(body.length())) {
                caller.says(body);
                await().until(() -> waiting() == 1);
                assertThat(post().statusCode()).as("control: there is no room").isEqualTo(503);
            }
            await().until(() -> given().get("/openapi").statusCode() == 200);
        } finally {
            log.query("rollback").executeAndAwait();
            log.closeAndAwait();
        }
        assertThat(post().statusCode()).isEqualTo(201);
    }

    /** Nothing is appended while it is held. */
    private SqlConnection heldLog() {
        SqlConnection holder = pool.getConnectionAndAwait();
        holder.query("begin").executeAndAwait();
        holder.query("select pg_advisory_xact_lock(hashtext('append_events'))").executeAndAwait();
        return holder;
    }

    private long waiting() {
        return pool.query(WAITING).executeAndAwait().iterator().next().getLong(0);
    }

    private static Response post() {
        return as(Role.EMPLOYEE)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(note(UUID.randomUUID(), "something"))
                .post("/councils/{council}/notes", COUNCIL);
    }
}
