package io.probity.edge;

import static io.probity.edge.Asking.COUNCIL;
import static io.probity.edge.Asking.as;
import static io.probity.edge.Asking.posted;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FiguresNameNobodyTest {
    private static final String NOTE = "/councils/{council}/notes/{note}";

    @TestHTTPResource(value = "/metrics", management = true)
    URL figures;

    @Test
    void neither_a_matter_nor_its_council_is_told_by_the_figures_whatever_was_answered() {
        UUID matter = posted("a note");
        as(Role.MANAGER).get(NOTE, COUNCIL, matter).then().statusCode(200);
        as(Role.MANAGER).get(NOTE + "/nothing", COUNCIL, matter).then().statusCode(404);
        as(Role.MANAGER).delete(NOTE, COUNCIL, matter).then().statusCode(405);
        as(Role.AUDITOR).get(NOTE, COUNCIL, matter).then().statusCode(403);
        given().get(NOTE, COUNCIL, matter).then().statusCode(401);
        as(Role.MANAGER)
                .body("x".repeat(2_000_000))
                .put(NOTE + "/text", COUNCIL, matter)
                .then()
                .statusCode(413);
        as(Role.MANAGER)
                .body("x".repeat(2_000_000))
                .put("/elsewhere/{matter}", matter)
                .then()
                .statusCode(413);
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(figures())
                .contains("status=\"405\"", "status=\"413\"", "uri=\"" + NOTE + "\"")
                .doesNotContain(matter.toString(), "/councils/" + COUNCIL));
    }

    private String figures() {
        return given().get(figures).then().statusCode(200).extract().asString();
    }
}
