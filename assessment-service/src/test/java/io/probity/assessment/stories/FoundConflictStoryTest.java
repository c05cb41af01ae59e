package io.probity.assessment.stories;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.probity.assessment.Matters;
import io.probity.contracts.AssessmentEvent.AssessmentRerouted;
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

/** A conflict that nobody declared in the matter: two registers know of it. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Tag("HV-36")
class FoundConflictStoryTest {
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String subject = "subject-" + run;
    private final String cousin = "assessor-" + run;
    private final String chief = "ceo-" + run;

    @Test
    @Tag("MC-15")
    void an_assessor_who_is_close_to_a_subject_does_not_find_the_matter_and_a_plan_lets_them_in() {
        Case it = about(subject);
        it.get(cousin, "assessment", Role.ASSESSOR).statusCode(200);
        relationship(cousin, cousin, Role.ASSESSOR, subject).statusCode(200);
        await().atMost(Duration.ofSeconds(30)).until(() -> status(it, cousin, Role.ASSESSOR) == 404);
        it.put(cousin, Role.ASSESSOR, "assessment/answers/suspicion", """
                {"value": "no", "options": [], "reasons": "Nothing."}""").statusCode(404);
        it.get("assessor-1", "assessment", Role.ASSESSOR).statusCode(200);
        it.put("pid-1", Role.PID_COORDINATOR, "assessment/conflicts/" + cousin + "/arrangement", """
                {"arrangement": "continues-under-plan", "steps": "A second reader."}""")
                .statusCode(200);
        it.get(cousin, "assessment", Role.ASSESSOR).statusCode(200).body("conflicts.officer", equalTo(List.of(cousin)));
        it.get("assessor-1", "assessment", Role.ASSESSOR).statusCode(200).body("conflicts", equalTo(List.of()));
    }

    @Test
    @Tag("IC-10")
    void a_plan_is_refused_where_the_policy_has_none_and_the_assessor_stands_aside() {
        Case it = about(subject);
        reportsTo(it, cousin, subject);
        await().atMost(Duration.ofSeconds(30)).until(() -> status(it, cousin, Role.ASSESSOR) == 404);
        String arrangement = "assessment/conflicts/" + cousin + "/arrangement";
        it.put("pid-1", Role.PID_COORDINATOR, arrangement, """
                {"arrangement": "continues-under-plan", "steps": "A second reader."}""")
                .statusCode(422)
                .body("rule", equalTo("IC-10"))
                .body("detail", containsString("a conflict that was declared, a close relationship"));
        it.put("pid-1", Role.PID_COORDINATOR, arrangement, """
                {"arrangement": "stands-aside", "steps": "Another assesses."}""").statusCode(200);
        it.get(cousin, "assessment", Role.ASSESSOR).statusCode(404);
    }

    @Test
    @Tag("HV-37")
    void where_the_chief_executive_manages_the_subject_the_mayor_decides_and_nobody_learns_why() {
        Case it = about(subject);
        PublishedEvents others = PublishedEvents.connect();
        others.tell(it.council, UUID.randomUUID(), new OfficeHolderAppointed("ceo", chief, LocalDate.of(2026, 1, 1)));
        reportsTo(it, subject, chief);
        await().atMost(Duration.ofSeconds(30)).until(() -> status(it, chief, Role.CEO) == 404);
        await().atMost(Duration.ofSeconds(30)).until(() -> status(it, "mayor-1", Role.MAYOR) == 200);
        it.answer("suspicion", "no");
        it.wire.awaitTold(new AssessmentRerouted(Matters.assessmentOf(it.complaint), "ceo", "mayor"));
        assertThat(it.wire.told().toString()).doesNotContain(chief, subject);
    }

    @Test
    void an_entry_in_the_registers_is_there_for_whom_it_is_about_and_those_who_keep_them() {
        relationship(cousin, cousin, Role.EMPLOYEE, "person-1").statusCode(200);
        relationship("somebody", cousin, Role.EMPLOYEE, "person-1").statusCode(404);
        for (Role role : new Role[] {Role.GOVERNANCE_MANAGER, Role.AUDITOR})
            ties("keeper-1", role).statusCode(200).body("relationships.other", equalTo(List.of("person-1")));
        ties("somebody", Role.EMPLOYEE).statusCode(404);
        ties(cousin, Role.EMPLOYEE).statusCode(200);
    }

    private Case about(String officer) {
        return new Case("wattle-creek", "8")
                .lodgedAbout(List.of(officer), Alleges.CORRUPT_CONDUCT, "fraud")
                .withOpenAssessment();
    }

    private static void reportsTo(Case it, String officer, String manager) {
        given().auth()
                .oauth2(Tokens.as("people-1", it.council, Role.PEOPLE_AND_CULTURE_MANAGER))
                .contentType("application/json")
                .body("""
                        {"reportsTo": "%s", "since": "2026-01-01"}""".formatted(manager))
                .put("/councils/{council}/officers/{officer}/reporting-line", it.council, officer)
                .then()
                .statusCode(200);
    }

    private static int status(Case it, String actor, Role role) {
        return it.get(actor, "assessment", role).extract().statusCode();
    }

    private static ValidatableResponse relationship(String actor, String officer, Role role, String other) {
        return given().auth()
                .oauth2(Tokens.as(actor, "wattle-creek", role))
                .contentType("application/json")
                .body("""
                        {"other": "%s", "nature": "Cousins.", "since": "2026-01-01"}""".formatted(other))
                .put(
                        "/councils/wattle-creek/officers/{officer}/relationships/{relationship}",
                        officer,
                        UUID.randomUUID())
                .then();
    }

    private ValidatableResponse ties(String actor, Role role) {
        return given().auth()
                .oauth2(Tokens.as(actor, "wattle-creek", role))
                .get("/councils/wattle-creek/officers/{officer}/ties", cousin)
                .then();
    }
}
