package io.probity.assessment.stories;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.probity.assessment.Matters;
import io.probity.contracts.AssessmentEvent.AssessmentReopened;
import io.probity.contracts.AssessmentEvent.InvestigationDiscontinued;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An assessor says too late that a subject is their cousin: what it taints is listed, and the matter decided anew. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LateConflictStoryTest {

    @Test
    @Tag("HV-36")
    @Tag("HV-37")
    void what_a_late_conflict_taints_is_decided_anew_and_the_old_decision_stays_readable() {
        Case it = endorsedAtLevelOne();
        it.post("assessor-1", Role.ASSESSOR, "assessment/conflicts", """
                {"nature": "The subject is my cousin."}""").statusCode(200);
        it.get("pid-1", "assessment/tainted-decisions", Role.PID_COORDINATOR)
                .statusCode(200)
                .body(
                        "decision",
                        containsInAnyOrder(
                                "type-a-a",
                                "type-a-b",
                                "type-a-c",
                                "suspicion",
                                "suspicion-information",
                                "level",
                                "category"))
                .body("by", everyItem(equalTo("assessor-1")));
        it.get("assessor-2", "assessment/tainted-decisions", Role.ASSESSOR).statusCode(403);
        it.put("assessor-2", Role.ASSESSOR, "assessment/answers/level", """
                {"value": "level-3", "options": [], "reasons": "Small."}""").statusCode(409);

        it.post("ceo-1", Role.CEO, "assessment/reopenings", """
                {"ground": "late-conflict", "reasons": "An assessor is a cousin of the subject."}""")
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("answers", hasSize(0))
                .body("earlier[0].answers", hasSize(6))
                .body("earlier[0].answers[0].reasons", equalTo(Canary.REASONS))
                .body("earlier[0].endorsement.category", equalTo("LEVEL_1"));
        it.wire.awaitTold(new AssessmentReopened(Matters.assessmentOf(it.complaint), "late-conflict"));

        answerAsAnother(it);
        it.put("ceo-1", Role.CEO, "assessment/endorsement", """
                {"name": "%s"}""".formatted(Canary.NAME))
                .statusCode(422)
                .body("rule", equalTo("MC-14"));
        it.put("ceo-1", Role.CEO, "assessment/endorsement", """
                {"name": "%s", "investigation": "discontinue"}""".formatted(Canary.NAME))
                .statusCode(200)
                .body("state", equalTo("endorsed"))
                .body("category", equalTo("not-notified"))
                .body("earlier[0].endorsement.category", equalTo("LEVEL_1"));
        it.wire.awaitTold(new InvestigationDiscontinued(Matters.investigationOf(it.complaint)));
        it.get("ceo-1", "investigation", Role.CEO).statusCode(404);
    }

    private static Case endorsedAtLevelOne() {
        Case it = new Case("wattle-creek", "8")
                .lodged(Alleges.CORRUPT_CONDUCT, "fraud")
                .withOpenAssessment();
        it.header("fraud", "").statusCode(200);
        it.answer("type-a-a", "yes", "i");
        it.answer("type-a-b", "yes", "i");
        it.answer("type-a-c", "yes", "i");
        it.answer("suspicion", "yes");
        it.answer("suspicion-information", "", "records");
        it.answer("level", "level-1");
        it.rightsConsidered();
        it.endorse("ceo-1", Role.CEO).statusCode(200);
        return it;
    }

    private static void answerAsAnother(Case it) {
        for (String question : new String[] {"type-a-a", "type-a-b", "type-a-c"})
            it.put("assessor-2", Role.ASSESSOR, "assessment/answers/" + question, """
                    {"value": "yes", "options": ["i"], "reasons": "Seen anew."}""")
                    .statusCode(200);
        it.put("assessor-2", Role.ASSESSOR, "assessment/answers/suspicion", """
                {"value": "no", "options": [], "reasons": "The records say otherwise."}""").statusCode(200);
        it.rightsConsidered();
        it.put("assessor-2", Role.ASSESSOR, "assessment/not-notified", """
                {"conduct": "Timesheets.", "informationRelied": ["records"], "evidence": "The gate log.",
                 "reasons": "The records say otherwise."}""").statusCode(200);
    }
}
