package io.probity.intake.http;

import static io.probity.intake.http.Http.IRONBARK;
import static io.probity.intake.http.Http.anyone;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.lodge;
import static io.probity.intake.http.Http.post;
import static io.probity.intake.http.Http.put;
import static io.probity.intake.http.Http.timesheets;
import static io.probity.intake.http.Http.waterBill;
import static io.probity.intake.http.Http.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.probity.edge.caller.Role;
import io.probity.testing.LogsHoldNo;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Tag("MC-04")
class DivertingOverHttpTest {
    @RegisterExtension
    static final LogsHoldNo CANARIES = LogsHoldNo.canaries("Wombatina Thorne", "sold the depot to his cousin");

    private static final String PATH = "/councils/ironbark";
    private static final String PID = Tokens.as("u-pid", IRONBARK, Role.PID_COORDINATOR);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Pool pool;

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    @Test
    void a_report_about_a_councillor_is_told_how_to_reach_ibac_and_is_not_taken_in() {
        report(aboutACouncillor())
                .statusCode(200)
                .body("divertedTo.agency", equalTo("ibac"))
                .body("divertedTo.website", containsString("ibac.vic.gov.au"))
                .body("clause", equalTo("MC-04"))
                .body("says", containsString("directly"))
                .body("whatHappensNext", containsString("cannot do it for you"))
                .body("id", nullValue())
                .body("reference", nullValue());
    }

    @Test
    void the_same_request_again_is_diverted_once_and_gets_the_same_answer() {
        int before = diversions().size();
        String key = UUID.randomUUID().toString();
        String first = report(aboutACouncillor(), key).statusCode(200).extract().asString();
        assertThat(report(aboutACouncillor(), key).statusCode(200).extract().asString())
                .isEqualTo(first);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(diversions()).hasSize(before + 1));
    }

    @Test
    void a_report_that_names_the_mayor_is_about_a_councillor_whatever_box_was_ticked() {
        var form = with(
                timesheets(), "subjectOfficers", List.of(Map.of("name", "Wombatina Thorne", "officer", "u-mayor")));
        report(form).statusCode(200).body("divertedTo.agency", equalTo("ibac"));
    }

    @Test
    void a_report_that_names_a_councillor_by_id_is_about_one_whatever_box_was_ticked() {
        post(
                        Http.OPERATIONS,
                        PATH + "/office-holders",
                        "ironbark-councillor-3",
                        Map.of("office", "councillor", "holder", "u-councillor-3", "from", "2024-11-06"))
                .statusCode(201);
        var named = List.of(Map.of("name", "Wombatina Thorne", "officer", "u-councillor-3"));
        report(with(timesheets(), "subjectOfficers", named)).statusCode(200).body("clause", equalTo("MC-04"));
        post(
                        PID,
                        PATH + "/disclosures",
                        UUID.randomUUID().toString(),
                        Map.of("whatHappened", "The depot was sold for half of its worth.", "subjectOfficers", named))
                .statusCode(200)
                .body("divertedTo.agency", equalTo("ibac"));
        report(with(timesheets(), "subjectOfficers", List.of(Map.of("name", "Gus Tarrant", "officer", "u-17"))))
                .statusCode(201);
    }

    @Test
    void a_report_that_names_a_former_councillor_is_diverted_for_what_they_did_in_their_term_alone() {
        var seat = Map.of("office", "councillor", "holder", "u-councillor-7");
        post(Http.OPERATIONS, PATH + "/office-holders", "ironbark-7", with(new HashMap<>(seat), "from", "2020-11-16"))
                .statusCode(201);
        var end = with(new HashMap<>(seat), "lastDay", "2024-10-25");
        for (int n = 0; n < 2; n++)
            put(Http.OPERATIONS, PATH + "/office-holders/ended-term", end)
                    .statusCode(200)
                    .body("officeHolders.find { it.holder == 'u-councillor-7' }.lastDay", equalTo("2024-10-25"));
        var named = List.of(Map.of("name", "Wombatina Thorne", "officer", "u-councillor-7"));

        report(with(timesheets(), "subjectOfficers", named)).statusCode(200).body("clause", equalTo("MC-04"));
        var during = with(timesheets(), "subjectOfficers", named);
        report(with(during, "conduct", Map.of("from", "2024-10-01", "until", "2025-01-31")))
                .statusCode(200)
                .body("divertedTo.agency", equalTo("ibac"));
        String since = report(with(during, "conduct", Map.of("from", "2024-10-26")))
                .statusCode(201)
                .extract()
                .path("id");
        get(Tokens.as("u-other", IRONBARK, Role.ASSESSOR), PATH + "/complaints/" + since)
                .statusCode(200)
                .body("words.when", equalTo("since 2024-10-26; Every Friday"));
        report(with(during, "conduct", Map.of("from", "2025-02-01", "until", "2025-01-31")))
                .statusCode(422)
                .body("type", endsWith("conduct-days-crossed"));
        var disclosed = new HashMap<String, Object>(
                Map.of("whatHappened", "The depot was sold for half of its worth.", "subjectOfficers", named));
        post(PID, PATH + "/disclosures", UUID.randomUUID().toString(), disclosed)
                .statusCode(200);
        disclosed.put("conduct", Map.of("from", "2025-01-01"));
        post(PID, PATH + "/disclosures", UUID.randomUUID().toString(), disclosed)
                .statusCode(201);
    }

    @Test
    void the_end_of_a_term_that_is_not_on_record_is_refused_and_only_operations_record_one() {
        var never = Map.of("office", "councillor", "holder", "u-nobody", "lastDay", "2024-10-25");
        put(Http.OPERATIONS, PATH + "/office-holders/ended-term", never)
                .statusCode(422)
                .body("rule", equalTo("MC-04"));
        put(PID, PATH + "/office-holders/ended-term", never).statusCode(403);
    }

    @Test
    void nothing_is_kept_of_who_reported_of_whom_or_what() {
        report(aboutACouncillor()).statusCode(200);
        assertThat(everythingStored())
                .contains("disclosure.diverted.v1")
                .doesNotContain("Wombatina", "cousin", "u-whistle");
    }

    /** A council has few councillors: how many reports there were about them is for one officer alone. */
    @Test
    void that_there_was_one_is_for_the_pid_coordinator_alone() {
        report(aboutACouncillor()).statusCode(200);
        await().atMost(PATIENCE).untilAsserted(() -> get(PID, PATH + "/diversions")
                .statusCode(200)
                .body("[0].about", equalTo("councillor"))
                .body("[0].agency", equalTo("ibac"))
                .body("[0].at", notNullValue()));
        for (Role role : List.of(Role.CEO, Role.MAYOR, Role.ASSESSOR, Role.AUDITOR, Role.RECORDS_OFFICER))
            get(Tokens.as("u-other", IRONBARK, role), PATH + "/diversions").statusCode(403);
        get(Http.PID, PATH + "/diversions").statusCode(403);
        get(Http.SERVICE, PATH + "/diversions").statusCode(403);
        get(Http.PID, "/councils/wattle-creek/diversions").statusCode(200).body("size()", equalTo(0));
    }

    @Test
    void where_the_policy_does_not_say_so_the_report_is_taken_in() {
        lodge(with(timesheets(), "about", "COUNCILLOR"))
                .statusCode(201)
                .body("whatHappensNext", containsString("chief executive officer"));
    }

    @Test
    void what_alleges_no_corrupt_conduct_is_taken_in() {
        report(with(with(waterBill(), "location", "finance"), "about", "COUNCILLOR"))
                .statusCode(201);
    }

    private static Map<String, Object> aboutACouncillor() {
        var form = with(timesheets(), "about", "COUNCILLOR");
        form.put("whatHappened", "The councillor sold the depot to his cousin for half of what it is worth.");
        form.put("subjectOfficers", List.of(Map.of("name", "Wombatina Thorne", "position", "Councillor")));
        return form;
    }

    private static ValidatableResponse report(Object form) {
        return report(form, UUID.randomUUID().toString());
    }

    private static ValidatableResponse report(Object form, String key) {
        return anyone().auth()
                .oauth2(Tokens.as("u-whistle", IRONBARK, Role.EMPLOYEE))
                .header("Idempotency-Key", key)
                .body(form)
                .post(PATH + "/complaints")
                .then();
    }

    private static List<Object> diversions() {
        return get(PID, PATH + "/diversions").statusCode(200).extract().path("$");
    }

    /** Events, requests and rows, as the database's administrator reads them. */
    private String everythingStored() {
        return pool.withTransaction(connection -> connection
                        .query("select set_config('app.tenants', 'ironbark', true)")
                        .execute()
                        .chain(open -> connection.query("""
                                select to_jsonb(e)::text from event e union all select to_jsonb(r)::text from request r
                                union all select to_jsonb(d)::text from diversion d""").execute()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString(0))
                        .collect(Collectors.joining("\n")))
                .await()
                .atMost(PATIENCE);
    }
}
