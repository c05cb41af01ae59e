package io.probity.assessment.stories;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.probity.assessment.Matters;
import io.probity.contracts.AssessmentEvent.NotNotifiedRecorded;
import io.probity.contracts.AssessmentEvent.ReasonableSuspicionNotFormed;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A report that raises no suspicion: a record of section 40A, endorsed, in the register of decisions not to notify. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class NotNotifiedStoryTest {
    @Test
    @Tag("HV-35")
    @Tag("HV-40")
    void no_suspicion_leaves_a_record_that_stands_in_the_register_in_full() {
        Case it = assessedWithoutSuspicion();
        it.endorse("ceo-1", Role.CEO).statusCode(409).body("rule", equalTo("HV-35"));
        it.put("assessor-1", Role.ASSESSOR, "assessment/not-notified", """
                {"conduct": "%s", "reasons": "A rumour."}""".formatted(Canary.DETAILS))
                .statusCode(422)
                .body("rule", equalTo("HV-35"));
        it.put("assessor-1", Role.ASSESSOR, "assessment/not-notified", """
                {"conduct": "%s", "informationRelied": ["records", "complainant-statement"],
                 "evidence": "The roster and the gate log.", "reasons": "A rumour that the log contradicts."}""".formatted(Canary.DETAILS))
                .statusCode(200);
        list("assessor-1", Role.ASSESSOR, "assessments", it).statusCode(200);
        awaitListed("assessor-1", Role.ASSESSOR, "assessments", it);
        it.endorse("ceo-1", Role.CEO).statusCode(200).body("category", equalTo("not-notified"));

        it.wire.awaitTold(
                new ReasonableSuspicionNotFormed(Matters.assessmentOf(it.complaint)),
                new NotNotifiedRecorded(
                        Matters.assessmentOf(it.complaint), List.of("records", "complainant-statement")));
        awaitListed("auditor-1", Role.AUDITOR, "not-notified", it);
        String line = "items.find { it.complaint == '" + it.complaint + "' }";
        list("auditor-1", Role.AUDITOR, "not-notified", it)
                .body(line + ".record.conduct", equalTo(Canary.DETAILS))
                .body(line + ".record.reasons", equalTo("A rumour that the log contradicts."))
                .body(line + ".endorsement.name", equalTo(Canary.NAME))
                .body(line + ".category", equalTo("not-notified"));
        list("assessor-1", Role.ASSESSOR, "not-notified", it).statusCode(403);
        it.get("ceo-1", "investigation", Role.CEO).statusCode(404);
    }

    @Test
    @Tag("MC-14")
    void the_chief_executive_may_open_an_investigation_of_what_is_not_notifiable() {
        Case it = assessedWithoutSuspicion();
        it.put("ceo-1", Role.CEO, "investigation", "").statusCode(422);
        it.put("assessor-1", Role.ASSESSOR, "assessment/not-notified", """
                {"conduct": "Conduct.", "informationRelied": ["records"], "evidence": "The log.",
                 "reasons": "A rumour."}""").statusCode(200);
        it.endorse("ceo-1", Role.CEO).statusCode(200);
        it.put("ceo-1", Role.CEO, "investigation", "").statusCode(200).body("hold", equalTo("free"));
    }

    private Case assessedWithoutSuspicion() {
        Case it = new Case("wattle-creek", "8")
                .lodged(Alleges.CORRUPT_CONDUCT, "misconduct")
                .withOpenAssessment();
        it.header("misconduct", "").statusCode(200);
        it.rightsConsidered();
        it.answer("type-a-a", "yes", "i");
        it.answer("type-a-b", "yes", "i");
        it.answer("type-a-c", "yes", "ii");
        it.answer("suspicion", "no").body("recordDue.id", equalTo("section-40a"));
        return it;
    }

    private static ValidatableResponse list(String actor, Role role, String what, Case it) {
        return given().auth()
                .oauth2(Tokens.as(actor, it.council, role))
                .get("/councils/{council}/" + what, it.council)
                .then();
    }

    private static void awaitListed(String actor, Role role, String what, Case it) {
        await().atMost(Duration.ofSeconds(30)).until(() -> list(actor, role, what, it)
                .extract()
                .jsonPath()
                .getList("items.complaint")
                .contains(it.complaint.toString()));
    }
}
