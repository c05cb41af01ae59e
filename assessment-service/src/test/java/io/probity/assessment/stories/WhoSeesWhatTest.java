package io.probity.assessment.stories;

import static io.probity.assessment.Matters.ASSESSMENT;
import static io.probity.testing.Versions.tag;
import static io.probity.testing.Versions.version;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.edge.caller.Role;
import io.probity.eventsourcing.store.StreamId;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.probity.testing.Versions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rule 3 of the house: nobody sees what they must not, nor that there is anything to see. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WhoSeesWhatTest {
    @Inject
    Pool pool;

    @Test
    void an_assessment_is_there_for_its_circle_and_for_nobody_else() {
        Case it = opened();
        for (Role role : List.of(Role.ASSESSOR, Role.CEO, Role.PID_COORDINATOR, Role.AUDITOR))
            it.get("somebody", "assessment", role).statusCode(200);
        String nothing = new Case("wattle-creek", "8")
                .get("somebody", "assessment", Role.ASSESSOR)
                .statusCode(404)
                .extract()
                .asString();
        for (Role role : List.of(Role.MANAGER, Role.MAYOR, Role.COUNCILLOR, Role.EMPLOYEE, Role.RECORDS_OFFICER))
            assertThat(it.get("somebody", "assessment", role)
                            .statusCode(404)
                            .extract()
                            .asString())
                    .isEqualTo(nothing);
    }

    @Test
    @Tag("HV-39")
    void the_notification_service_reads_what_a_referral_tells_and_changes_nothing() {
        Case it = opened();
        String form = "/councils/wattle-creek/complaints/" + it.complaint + "/assessment";
        String service = Tokens.platform(Role.SERVICE);
        given().auth().oauth2(service).get(form).then().statusCode(200).body("state", equalTo("open"));
        given().auth()
                .oauth2(service)
                .contentType("application/json")
                .body("{}")
                .put(form + "/endorsement")
                .then()
                .statusCode(403);
    }

    @Test
    void another_council_gets_the_same_words_for_whatever_there_is() {
        Case it = opened();
        for (UUID complaint : List.of(it.complaint, UUID.randomUUID()))
            given().auth()
                    .oauth2(Tokens.of("ironbark", Role.ASSESSOR))
                    .get("/councils/wattle-creek/complaints/{complaint}/assessment", complaint)
                    .then()
                    .statusCode(403);
        given().auth()
                .oauth2(Tokens.of("ironbark", Role.ASSESSOR))
                .get("/councils/ironbark/complaints/{complaint}/assessment", it.complaint)
                .then()
                .statusCode(404);
    }

    @Test
    @Tag("HV-36")
    void a_subject_of_a_matter_does_not_find_it_not_even_in_the_list() {
        Case it = opened();
        it.header("fraud", """
                {"name": "%s", "position": "CEO", "officer": "ceo-9", "chiefExecutive": true}""".formatted(Canary.NAME)).statusCode(200);
        it.get("ceo-9", "assessment", Role.CEO).statusCode(404);
        it.endorse("ceo-9", Role.CEO).statusCode(404);
        it.get("mayor-1", "assessment", Role.MAYOR).statusCode(200).body("mayorDecides", equalTo(true));
        await().atMost(Duration.ofSeconds(30)).until(() -> listed("assessor-1", Role.ASSESSOR, it));
        assertThat(listed("ceo-9", Role.CEO, it)).isFalse();
    }

    @Test
    @Tag("HV-36")
    @Tag("MC-15")
    void whom_the_complaint_names_finds_it_nowhere_before_any_header_is_filled() {
        Case it = new Case("wattle-creek", "8")
                .lodgedAbout(List.of("officer-9"), Alleges.CORRUPT_CONDUCT, "fraud")
                .withOpenAssessment();
        await().atMost(Duration.ofSeconds(30)).until(() -> listed("assessor-1", Role.ASSESSOR, it));
        String absent = new Case("wattle-creek", "8")
                .get("officer-9", "assessment", Role.ASSESSOR)
                .extract()
                .asString();
        for (Role role : List.of(Role.ASSESSOR, Role.CEO, Role.PID_COORDINATOR, Role.AUDITOR)) {
            assertThat(it.get("officer-9", "assessment", role)
                            .statusCode(404)
                            .extract()
                            .asString())
                    .isEqualTo(absent);
            assertThat(listed("officer-9", role, it)).isFalse();
        }
        it.header("fraud", "").statusCode(200);
        it.get("officer-9", "assessment", Role.ASSESSOR).statusCode(404);
        it.endorse("officer-9", Role.CEO).statusCode(404);
    }

    @Test
    @Tag("HV-36")
    @Tag("MC-15")
    void nor_an_investigation_of_an_administrative_complaint_that_names_them() {
        Case it = new Case("wattle-creek", "8")
                .lodgedAbout(List.of("officer-9"), Alleges.ADMINISTRATIVE_ACTION)
                .referredTo("manager-1", "manager");
        it.until("manager-1", "investigation", Role.MANAGER);
        for (Role role : List.of(Role.MANAGER, Role.DIRECTOR, Role.CEO, Role.COMPLAINTS_OFFICER, Role.AUDITOR)) {
            it.get("officer-8", "investigation", role).statusCode(200);
            it.get("officer-9", "investigation", role).statusCode(404);
        }
    }

    @Test
    @Tag("HV-17")
    void a_complaint_that_went_to_the_mayor_is_hidden_from_the_chief_executive() {
        Case it = opened().referredTo("mayor-1", "mayor");
        it.until("mayor-1", "assessment", Role.MAYOR);
        it.get("ceo-9", "assessment", Role.CEO).statusCode(404);
    }

    @Test
    @Tag("HV-35")
    void a_list_does_not_betray_what_it_hides_by_where_its_next_page_begins() {
        for (int i = 0; i < 51; i++)
            new Case("saltbush", "1").lodged(Alleges.CORRUPT_CONDUCT, "fraud").referredTo("mayor-1", "mayor");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> list("mayor-1", Role.MAYOR).get("next") != null);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        assertThat(list("ceo-9", Role.CEO).<Object>get("next")).isNull());
        assertThat(list("mayor-1", Role.MAYOR).getList("items")).hasSize(50);
    }

    private static JsonPath list(String actor, Role role) {
        return given().auth()
                .oauth2(Tokens.as(actor, "saltbush", role))
                .get("/councils/saltbush/assessments")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void the_database_holds_no_word_of_it_in_clear() {
        Case it = opened();
        it.header("fraud", """
                {"name": "%s", "position": "Supervisor", "chiefExecutive": false}""".formatted(Canary.NAME)).statusCode(200);
        it.answer("type-a-a", "yes", "i");
        List<String> rows = StreamSupport.stream(
                        pool.withTransaction(c -> c.query("select set_config('app.tenants', '*', true)")
                                        .execute()
                                        .chain(set -> c.query("select data from event")
                                                .execute()))
                                .await()
                                .indefinitely()
                                .spliterator(),
                        false)
                .map((Row row) -> row.getString(0))
                .toList();
        assertThat(rows).isNotEmpty();
        assertThat(String.join(" ", rows)).doesNotContain(Canary.NAME, Canary.DETAILS, Canary.REASONS);
    }

    @Test
    void a_request_that_is_made_again_changes_nothing_and_a_stale_one_is_told() {
        Case it = opened();
        String body = """
                {"value": "yes", "options": ["i"], "reasons": "It is so."}""";
        StreamId stream = ASSESSMENT.stream(it.council, it.complaint);
        long version = Versions.of(
                stream,
                it.put("assessor-1", Role.ASSESSOR, "assessment/answers/type-a-a", body)
                        .statusCode(200));
        it.put("assessor-1", Role.ASSESSOR, "assessment/answers/type-a-a", body)
                .statusCode(200)
                .header("ETag", version(stream, version));
        given().auth()
                .oauth2(Tokens.as("assessor-1", it.council, Role.ASSESSOR))
                .contentType("application/json")
                .header("If-Match", tag(stream, 1))
                .body(body)
                .put("/councils/{council}/complaints/{complaint}/assessment/answers/type-a-b", it.council, it.complaint)
                .then()
                .statusCode(412);
    }

    private Case opened() {
        return new Case("wattle-creek", "8")
                .lodged(Alleges.CORRUPT_CONDUCT, "fraud")
                .withOpenAssessment();
    }

    private static boolean listed(String actor, Role role, Case it) {
        return given().auth()
                .oauth2(Tokens.as(actor, it.council, role))
                .get("/councils/{council}/assessments", it.council)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.complaint")
                .contains(it.complaint.toString());
    }
}
