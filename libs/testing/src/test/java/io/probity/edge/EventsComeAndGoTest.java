package io.probity.edge;

import static io.probity.edge.Asking.COUNCIL;
import static io.probity.edge.Asking.as;
import static io.probity.edge.Asking.posted;
import static io.probity.edge.Asking.stream;
import static io.probity.edge.Asking.with;
import static io.probity.testing.Versions.version;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.probity.contracts.AppealsEvent.AppealLodged;
import io.probity.contracts.CouncilEvent.CouncilOnboarded;
import io.probity.edge.caller.Role;
import io.probity.testing.Heard;
import io.probity.testing.PublishedEvents;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class EventsComeAndGoTest {
    private static final String OPERATIONS = Tokens.platform(Role.OPERATIONS);

    @TestHTTPResource(value = "/health", management = true)
    URL health;

    @TestHTTPResource(value = "/metrics", management = true)
    URL figures;

    @Test
    void what_happened_is_told_without_what_is_confidential() {
        UUID note = posted("a secret");
        try (PublishedEvents others = PublishedEvents.connect()) {
            Heard<CouncilOnboarded> told = others.hear(CouncilOnboarded.class, note);
            assertThat(told.council()).isEqualTo(COUNCIL);
            assertThat(told.id()).isEqualTo("sample/note/" + note + "/1");
            assertThat(told.event()).isEqualTo(new CouncilOnboarded("a bin", "[sealed]"));
        }
    }

    @Test
    void the_services_own_read_model_follows_its_log() {
        posted("seen on the board");
        soon(() -> as(Role.MANAGER)
                .get("/councils/{council}/board", COUNCIL)
                .then()
                .statusCode(200)
                .body("$", hasItem("a bin")));
    }

    @Test
    void what_others_tell_is_reacted_to_once_however_often_it_comes() {
        UUID matter = UUID.randomUUID();
        try (PublishedEvents others = PublishedEvents.connect()) {
            others.tellRepeatedly(5, COUNCIL, matter, new AppealLodged("first"));
            others.tell(COUNCIL, matter, new AppealLodged("second"));
            soon(() -> note(matter).then().statusCode(200).body("text", equalTo("second")));
            note(matter).then().header("ETag", version(stream(matter), 2));
        }
    }

    @Test
    void what_cannot_be_read_waits_with_its_matter_and_is_shown_to_operations() {
        UUID stuck = UUID.randomUUID();
        UUID free = UUID.randomUUID();
        try (PublishedEvents others = PublishedEvents.connect()) {
            others.tellNonsense(COUNCIL, stuck, new AppealLodged("x"));
            others.tell(COUNCIL, stuck, new AppealLodged("waits behind"));
            others.tell(COUNCIL, free, new AppealLodged("goes on"));
            soon(() -> note(free).then().statusCode(200));
        }
        soon(() -> with(OPERATIONS)
                .get("/operations/parked")
                .then()
                .statusCode(200)
                .body("key", hasItem(stuck.toString()), "reason", hasItem("unknown-type")));
        note(stuck).then().statusCode(404);
        with(OPERATIONS)
                .post("/operations/parked/{key}/retry", stuck)
                .then()
                .statusCode(200)
                .body("applied", equalTo(0), "reason", equalTo("unknown-type"));
        as(Role.MANAGER).get("/operations/parked").then().statusCode(403);
    }

    @Test
    void whoever_runs_it_sees_how_it_is_doing() {
        posted("counted");
        given().get(health + "/live").then().statusCode(200);
        given().get(health + "/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItem("store"), "checks.name", hasItem("broker"));
        soon(() -> given().get(health + "/well").then().statusCode(200).body("checks.name", hasItem("relay")));
        given().get(figures).then().statusCode(200).body(containsString("probity_relay_lag"));
        given().get("/openapi").then().statusCode(200).body(containsString("/councils/{council}/notes"));
    }

    @Test
    void the_public_port_tells_nothing_of_health_and_figures() {
        for (String path : List.of("/q/metrics", "/q/health", "/q/health/ready", "/q/health/well", "/q/health/live"))
            given().get(path).then().statusCode(404).body(not(containsString("checks")));
    }

    private static io.restassured.response.Response note(UUID id) {
        return as(Role.EMPLOYEE).get("/councils/{council}/notes/{note}", COUNCIL, id);
    }

    private static void soon(org.awaitility.core.ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion);
    }
}
