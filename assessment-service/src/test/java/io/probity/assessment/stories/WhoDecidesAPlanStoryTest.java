package io.probity.assessment.stories;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.probity.contracts.CouncilEvent.OfficeHolderAppointed;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.edge.caller.Role;
import io.probity.testing.PublishedEvents;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The Chief Executive Officer is close to the subject as well: somebody else decides whether the handler goes on. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Tag("IC-10")
@Tag("HV-36")
class WhoDecidesAPlanStoryTest {
    private static final String CRITERIA = """
            {"criteria": [{"code": "enough-information", "speaksForInvestigating": true}], "investigate": true, "reasons": "It can."}""";
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    private static final List<Role> DECIDE = List.of(Role.CEO, Role.MAYOR, Role.PID_COORDINATOR);

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String council = "council-" + run;
    private final String subject = "subject-" + run;
    private final String handler = "handler-" + run;
    private final Case it = new Case(council, "wattle-creek", "8");

    @Test
    @Tag("MC-15")
    void whose_turn_it_is_reads_the_conflict_and_decides_and_everybody_else_finds_nothing() {
        council();
        it.lodgedAbout(List.of(subject), Alleges.ADMINISTRATIVE_ACTION).referredTo(handler, "manager");
        it.until(handler, "investigation", Role.MANAGER);
        it.put(handler, Role.MANAGER, "investigation/criteria", CRITERIA).statusCode(200);
        close("ceo");
        none(Role.CEO, Role.MAYOR, Role.PID_COORDINATOR);
        it.post(handler, Role.MANAGER, "investigation/conflicts", """
                {"nature": "The subject is my cousin."}""")
                .statusCode(200)
                .body("handler", equalTo("above-" + run));

        none(Role.CEO, Role.PID_COORDINATOR);
        readsTheConflictAndNoMore(Role.MAYOR);
        waitsForNobodyBut(Role.MAYOR);
        plan(Role.PID_COORDINATOR).statusCode(404);

        close("mayor");
        none(Role.CEO, Role.MAYOR);
        readsTheConflictAndNoMore(Role.PID_COORDINATOR);
        waitsForNobodyBut(Role.PID_COORDINATOR);
        plan(Role.MAYOR).statusCode(404);
        plan(Role.PID_COORDINATOR).statusCode(200).body("handler", equalTo(handler));
        for (Role role : DECIDE) assertThat(waiting(role)).as("it was decided").isEmpty();
        it.get(handler, "investigation", Role.MANAGER).statusCode(200).body("handler", equalTo(handler));
    }

    @Test
    @Tag("MC-15")
    void whose_turn_it_is_has_a_version_of_the_conflicts_and_what_is_investigated_makes_it_no_old_one() {
        council();
        it.lodgedAbout(List.of(subject), Alleges.ADMINISTRATIVE_ACTION).referredTo(handler, "manager");
        it.until(handler, "investigation", Role.MANAGER);
        it.put(handler, Role.MANAGER, "investigation/criteria", CRITERIA).statusCode(200);
        close("ceo");
        it.post(handler, Role.MANAGER, "investigation/conflicts", """
                {"nature": "The subject is my cousin."}""").statusCode(200);
        String seen = conflicts(Role.MAYOR).statusCode(200).extract().header("ETag");
        it.post("above-" + run, Role.MANAGER, "investigation/steps", """
                {"kind": "records-examined", "description": "Read the log.", "on": "2026-03-19"}""").statusCode(200);
        plan(seen, " ").statusCode(422);
        plan("\"" + "x".repeat(48) + "\"", "A second reader.").statusCode(400);
        it.post("other-" + run, Role.DIRECTOR, "investigation/conflicts", """
                {"nature": "A neighbour."}""").statusCode(200);
        plan(seen, "A second reader.").statusCode(412);
        plan(conflicts(Role.MAYOR).extract().header("ETag"), "A second reader.").statusCode(200);
    }

    private ValidatableResponse plan(String seen, String steps) {
        return it.having(seen, actor(Role.MAYOR), Role.MAYOR)
                .body("""
                        {"arrangement": "continues-under-plan", "steps": "%s"}""".formatted(steps))
                .put(it.path("investigation/conflicts/" + handler + "/arrangement"))
                .then();
    }

    private void readsTheConflictAndNoMore(Role role) {
        assertThat(conflicts(role)
                        .statusCode(200)
                        .body(
                                "conflicts.officer",
                                contains(handler),
                                "conflicts.nature",
                                contains("The subject is my cousin."))
                        .extract()
                        .asString())
                .doesNotContain("It can.", "findings");
        it.get(actor(role), "investigation", role).statusCode(404);
        it.get(actor(role), "investigation/record", role).statusCode(404);
    }

    /** All there is in the council: where it is another's turn, the list is as long as if there were nothing. */
    private void waitsForNobodyBut(Role decides) {
        await().atMost(Duration.ofSeconds(30)).until(() -> !waiting(decides).isEmpty());
        for (Role role : DECIDE)
            assertThat(waiting(role)).isEqualTo(role == decides ? List.of(it.complaint.toString()) : List.of());
        String line = listed(decides).extract().asString();
        assertThat(line).contains(handler, "The subject is my cousin.").doesNotContain("It can.", "findings", subject);
    }

    private List<String> waiting(Role role) {
        return listed(role).extract().jsonPath().getList("complaint", String.class);
    }

    private ValidatableResponse listed(Role role) {
        return given().auth()
                .oauth2(Tokens.as(actor(role), council, role))
                .get("/councils/{council}/conflicts", council)
                .then()
                .statusCode(200);
    }

    private void none(Role... roles) {
        for (Role role : roles) conflicts(role).statusCode(404);
    }

    private ValidatableResponse conflicts(Role role) {
        return it.get(actor(role), "investigation/conflicts", role);
    }

    private ValidatableResponse plan(Role role) {
        return it.put(actor(role), role, "investigation/conflicts/" + handler + "/arrangement", """
                {"arrangement": "continues-under-plan", "steps": "A second reader."}""");
    }

    private String actor(Role role) {
        return role.text() + "-" + run;
    }

    private void council() {
        try (PublishedEvents others = PublishedEvents.connect()) {
            for (String office : List.of("ceo", "mayor"))
                others.tell(council, UUID.randomUUID(), new OfficeHolderAppointed(office, office + "-" + run, SINCE));
        }
        entered(handler, "reporting-line", """
                {"reportsTo": "above-%s", "since": "%s"}""".formatted(run, SINCE));
    }

    /** Waits until the register's row is there: the auditor who is as close finds nothing from then on. */
    private void close(String office) {
        for (String officer : List.of(office + "-" + run, "probe-" + office))
            entered(officer, "relationships/" + UUID.randomUUID(), """
                    {"other": "%s", "nature": "Cousins.", "since": "%s"}""".formatted(subject, SINCE));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        it.get("probe-" + office, "investigation", Role.AUDITOR).statusCode(404));
    }

    private void entered(String officer, String what, String body) {
        given().auth()
                .oauth2(Tokens.as("governance-1", council, Role.GOVERNANCE_MANAGER))
                .contentType("application/json")
                .body(body)
                .put("/councils/{council}/officers/{officer}/" + what, council, officer)
                .then()
                .statusCode(200);
    }
}
