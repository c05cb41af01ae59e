package io.probity.intake.http;

import static io.probity.intake.http.Http.anyone;
import static io.probity.intake.http.Http.as;
import static io.probity.intake.http.Http.byLetter;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.lodge;
import static io.probity.intake.http.Http.lodged;
import static io.probity.intake.http.Http.post;
import static io.probity.intake.http.Http.timesheets;
import static io.probity.intake.http.Http.waterBill;
import static io.probity.intake.http.Http.with;
import static io.probity.intake.http.Http.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.probity.edge.caller.Role;
import io.probity.eventsourcing.store.StreamId;
import io.probity.testing.LogsHoldNo;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.probity.testing.Versions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LodgingOverHttpTest {

    @RegisterExtension
    static final LogsHoldNo CANARIES = LogsHoldNo.canaries(
            Canaries.NAME, Canaries.PHONE, Canaries.EMAIL, Canaries.SUBJECT, Canaries.STORY, "emu farm");

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    @Test
    @Tag("HV-05")
    void anyone_lodges_the_whole_form_and_hears_what_happens_next() {
        ValidatableResponse lodged = lodge(waterBill())
                .statusCode(201)
                .header("Location", matchesPattern(".*/councils/wattle-creek/complaints/[0-9a-f-]{36}"))
                .body("id", notNullValue())
                .body("reference", matchesPattern("WCS-[0-9A-Z]{4}-[0-9A-Z]{4}"))
                .body("receivedOn", notNullValue())
                .body("whatHappensNext", containsString("within 14 days"))
                .body("anonymityWarning", nullValue());
        assertThat(Versions.of(complaint(lodged), lodged)).isEqualTo(1);
    }

    @Test
    @Tag("HV-15")
    void an_anonymous_reporter_is_told_what_anonymity_limits() {
        ValidatableResponse lodged = lodge(timesheets())
                .statusCode(201)
                .body("anonymityWarning", containsString("may be limited"))
                .body("whatHappensNext", containsString("chief executive officer"));
        assertThat(Versions.of(complaint(lodged), lodged)).isEqualTo(3);
    }

    @Test
    @Tag("HV-14")
    void an_anonymous_complaint_with_a_name_in_it_is_refused_and_nothing_is_kept() {
        String key = UUID.randomUUID().toString();
        lodge(with(timesheets(), "complainant", waterBill().get("complainant")), key)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("anonymous-holds-no-identity"))
                .body("rule", equalTo("HV-14"));
        lodge(timesheets(), key).statusCode(201);
    }

    @Test
    void an_anonymous_report_of_somebody_logged_in_leaves_no_trace_of_them() {
        String employee = Tokens.as("u-whistle", "wattle-creek", Role.EMPLOYEE);
        String path = "/councils/wattle-creek/complaints/"
                + post(
                                employee,
                                "/councils/wattle-creek/complaints",
                                UUID.randomUUID().toString(),
                                timesheets())
                        .statusCode(201)
                        .extract()
                        .path("id");
        assertThat(get(Http.CEO, path).statusCode(200).extract().asString()).doesNotContain("u-whistle");
    }

    @Test
    @Tag("HV-43")
    void how_the_complainant_believes_it_can_be_resolved_is_asked_and_kept_for_who_handles_it() {
        assertThat(anyone().get("/openapi").asString()).contains("desiredRemedy");
        String path = lodged(waterBill());
        get(Http.CEO, path).statusCode(200).body("words.desiredRemedy", equalTo("A corrected bill."));
        get(Http.RECORDS, path).statusCode(200).body("words.desiredRemedy", nullValue());
    }

    @Test
    @Tag("HV-14")
    @Tag("MC-05")
    void whoever_gives_no_name_and_too_little_is_told_what_is_missing_and_sends_it_again_under_the_same_key() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> form = without(without(timesheets(), "when"), "where");
        lodge(form, key)
                .statusCode(422)
                .body("rule", equalTo("HV-14"))
                .body("detail", endsWith("which is: when it happened, or where."));
        lodge(with(form, "where", "The depot"), key).statusCode(201);
    }

    @Test
    void the_same_request_again_gets_the_same_answer() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> form = waterBill();
        String first = lodge(form, key).statusCode(201).extract().asString();
        ValidatableResponse again = lodge(form, key).statusCode(201);
        assertThat(again.extract().asString()).isEqualTo(first);
        assertThat(Versions.of(complaint(again), again)).isEqualTo(1);
    }

    @Test
    void the_same_key_for_another_complaint_is_refused() {
        String key = UUID.randomUUID().toString();
        lodge(waterBill(), key).statusCode(201);
        lodge(with(waterBill(), "where", "Elsewhere"), key).statusCode(422).body("type", endsWith("request-id-reused"));
    }

    @Test
    void a_request_without_a_key_is_refused() {
        anyone().body(waterBill())
                .post("/councils/wattle-creek/complaints")
                .then()
                .statusCode(400);
    }

    @Test
    @Tag("HV-04")
    void an_officer_records_a_letter_and_nobody_else_does() {
        post(
                        Http.RECORDS,
                        "/councils/wattle-creek/complaints",
                        UUID.randomUUID().toString(),
                        byLetter())
                .statusCode(201)
                .body("receivedOn", equalTo("2026-03-02"));
        lodge(byLetter()).statusCode(403).body("rule", equalTo("HV-04"));
    }

    @Test
    @Tag("HV-13")
    void a_spoken_complaint_about_staff_is_answered_with_advice() {
        Map<String, Object> spoken = byLetter();
        spoken.put("about", "STAFF_MATTER");
        spoken.put("receipt", Map.of("channel", "telephone", "officer", "Ruth Amari", "position", "Counter"));
        post(
                        Http.RECORDS,
                        "/councils/wattle-creek/complaints",
                        UUID.randomUUID().toString(),
                        spoken)
                .statusCode(422)
                .body("rule", equalTo("HV-13"))
                .body("detail", containsString("in writing"));
    }

    @Test
    void what_cannot_be_read_is_refused() {
        anyone().header("Idempotency-Key", "malformed")
                .body("{\"reporter\": ")
                .post("/councils/wattle-creek/complaints")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        lodge(with(waterBill(), "reporter", "MARTIAN")).statusCode(400);
        lodge(with(waterBill(), "surprise", "x")).statusCode(400);
        lodge(List.of()).statusCode(400);
    }

    @Test
    void missing_fields_are_named() {
        lodge(Map.of())
                .statusCode(400)
                .body("errors.field", hasItem("whatHappened"))
                .body("errors.field", hasItem("alleges"));
        lodge(with(waterBill(), "complainant", Map.of("email", "not an address")))
                .statusCode(400)
                .body("errors.field", hasItem("complainant.fullName"))
                .body("errors.field", hasItem("complainant.email"))
                .body(not(containsString("not an address")));
        lodge(with(waterBill(), "subjectOfficers", List.of(Map.of("position", "x"))))
                .statusCode(400);
    }

    @Test
    void what_breaks_a_rule_is_refused_with_its_clause() {
        lodge(with(waterBill(), "nature", "weather")).statusCode(422).body("rule", equalTo("HV-06"));
        lodge(without(waterBill(), "nature")).statusCode(422).body("rule", equalTo("HV-06"));
        lodge(without(waterBill(), "complainant")).statusCode(422).body("rule", equalTo("HV-05"));
        lodge(without(waterBill(), "represented")).statusCode(422).body("rule", equalTo("HV-01"));
        lodge(with(waterBill(), "complainant", Map.of("fullName", Canaries.NAME)))
                .statusCode(422)
                .body("rule", equalTo("HV-05"))
                .body(not(containsString(Canaries.NAME)));
        lodge(with(timesheets(), "allegationTypes", List.of("sorcery")))
                .statusCode(422)
                .body("rule", equalTo("HV-29"));
        lodge(with(waterBill(), "receipt", Map.of("channel", "pigeon"))).statusCode(422);
    }

    @Test
    void a_narrative_of_five_megabytes_is_too_large_and_one_of_sixty_thousand_letters_too_long() {
        lodge(with(waterBill(), "whatHappened", "x".repeat(5_000_000))).statusCode(413);
        lodge(with(waterBill(), "whatHappened", "x".repeat(60_000)))
                .statusCode(400)
                .body("errors.field", hasItem("whatHappened"));
    }

    @Test
    void there_is_no_such_council() {
        anyone().header("Idempotency-Key", "nowhere")
                .body(waterBill())
                .post("/councils/atlantis/complaints")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        get(Http.SERVICE, "/councils/atlantis/complaints/" + UUID.randomUUID()).statusCode(404);
        get(Http.OPERATIONS, "/councils/atlantis").statusCode(404);
    }

    @Test
    void somebody_of_another_council_neither_lodges_nor_looks_here() {
        as(Http.ELSEWHERE)
                .header("Idempotency-Key", "elsewhere")
                .body(waterBill())
                .post("/councils/wattle-creek/complaints")
                .then()
                .statusCode(403);
        String path = lodged(waterBill());
        get(Http.ELSEWHERE, path).statusCode(403);
        get(Http.ELSEWHERE, path.replace("wattle-creek", "ironbark")).statusCode(404);
        anyone().get(path).then().statusCode(401);
    }

    @Test
    @Tag("HV-06")
    void each_council_has_its_own_lists() {
        anyone().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(with(waterBill(), "location", "finance"))
                .post("/councils/ironbark/complaints")
                .then()
                .statusCode(201)
                .body("reference", matchesPattern("IC-[0-9A-Z]{4}-[0-9A-Z]{4}"));
        lodge(with(waterBill(), "location", "finance")).statusCode(422);
    }

    private static StreamId complaint(ValidatableResponse lodged) {
        return Http.stream(
                "/councils/wattle-creek/complaints/" + lodged.extract().path("id"));
    }
}
