package io.probity.assessment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.probity.assessment.Matters;
import io.probity.contracts.AssessmentEvent.AssessedTypeA;
import io.probity.contracts.AssessmentEvent.AssessmentCategorised;
import io.probity.contracts.AssessmentEvent.AssessmentEndorsed;
import io.probity.contracts.AssessmentEvent.AssessmentOpened;
import io.probity.contracts.AssessmentEvent.Category;
import io.probity.contracts.AssessmentEvent.HumanRightsConsidered;
import io.probity.contracts.AssessmentEvent.InvestigationHeld;
import io.probity.contracts.AssessmentEvent.InvestigationOpened;
import io.probity.contracts.AssessmentEvent.ReasonableSuspicionFormed;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.NotificationEvent.AgencyDecided;
import io.probity.contracts.NotificationEvent.AgencyDecision;
import io.probity.contracts.NotificationEvent.ReferralAcknowledged;
import io.probity.contracts.NotificationEvent.ReferredToCCC;
import io.probity.edge.caller.Role;
import io.probity.testing.LogsHoldNo;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An anonymous report that a supervisor certifies false timesheets for money: Type A, level 1, to the CCC. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TimesheetStoryTest {
    @RegisterExtension
    static final LogsHoldNo CANARIES = LogsHoldNo.canaries(Canary.NAME, Canary.DETAILS, Canary.REASONS);

    @Test
    @Tag("HV-30")
    @Tag("HV-32")
    @Tag("HV-33")
    @Tag("HV-36")
    @Tag("HV-37")
    @Tag("HV-38")
    @Tag("HV-41")
    @Tag("MC-06")
    @Tag("MC-14")
    void a_level_1_matter_is_assessed_endorsed_and_held_until_the_ccc_decides() {
        Case it = new Case("wattle-creek", "8")
                .lodged(Alleges.CORRUPT_CONDUCT, "fraud")
                .withOpenAssessment();
        String assessment = Matters.assessmentOf(it.complaint);
        it.get("assessor-1", "assessment", Role.ASSESSOR)
                .body("state", equalTo("open"))
                .body("next.id", equalTo("type-a-a"))
                .body("next.clause", equalTo("HV-30"));

        it.header("fraud", "").statusCode(200);
        it.put("assessor-1", Role.ASSESSOR, "assessment/answers/type-a-a", """
                {"value": "yes", "options": ["i"]}""")
                .statusCode(422)
                .body("rule", equalTo("HV-30"));
        it.answer("type-a-a", "yes", "i");
        it.answer("type-a-b", "yes", "i", "ii");
        it.answer("type-a-c", "yes", "i").body("established", contains("type-a"));
        it.answer("suspicion", "yes");
        it.answer("suspicion-information", "", "records", "complainant-statement");
        it.endorse("ceo-1", Role.CEO).statusCode(409).body("rule", equalTo("HV-33"));
        it.answer("level", "level-1").body("category", equalTo("level-1")).body("agency", equalTo("ccc"));

        it.post("assessor-1", Role.ASSESSOR, "assessment/preliminary-actions", """
                {"action": "preserve-evidence", "description": "The payroll was copied.", "on": "2026-03-18"}""")
                .statusCode(200);
        it.endorse("ceo-1", Role.CEO).statusCode(409).body("rule", equalTo("HV-41"));
        it.put("assessor-1", Role.ASSESSOR, "assessment/human-rights", """
                {"rights": ["privacy-and-reputation"], "compatible": true, "reasons": "Nothing is published."}""").statusCode(200);
        it.put("assessor-1", Role.ASSESSOR, "assessment/other-matters", """
                {"publicInterestDisclosure": false, "police": false, "recommendation": "Refer."}""").statusCode(200);

        it.get("assessor-1", "assessment", Role.ASSESSOR)
                .body("other.preliminaryActions[0].action", equalTo("PRESERVE_EVIDENCE"))
                .body("other.humanRights.rights", contains("privacy-and-reputation"))
                .body("other.otherMatters.recommendation", equalTo("Refer."));
        it.endorse("mayor-1", Role.MAYOR).statusCode(404);
        it.endorse("ceo-1", Role.CEO).statusCode(200).body("state", equalTo("endorsed"));
        it.put("assessor-1", Role.ASSESSOR, "assessment/answers/suspicion", "{\"value\": \"no\"}")
                .statusCode(409)
                .body("rule", equalTo("HV-37"));
        wireTells(it, assessment);
        it.get("auditor-1", "assessment/record", Role.AUDITOR)
                .statusCode(200)
                .body("what", hasItem("assessment.type-a.v1"))
                .body("details.reasons", hasItem(Canary.REASONS));

        it.get("ceo-1", "investigation", Role.CEO).body("hold", equalTo("to-be-referred"));
        it.wire.tell(new ReferredToCCC("r-1", "1", "00", "ceo-1", Instant.EPOCH));
        it.wire.awaitTold(new InvestigationHeld(Matters.investigationOf(it.complaint), "ccc"));
        it.wire.tell(new ReferralAcknowledged("r-1", "ccc", "CO-26-0001"));
        it.wire.tell(new AgencyDecided("r-1", "ccc", AgencyDecision.RETAINED));
        it.post("investigator-1", Role.INVESTIGATOR, "investigation/steps", """
                {"kind": "interview", "description": "x", "on": "2026-03-19"}""")
                .statusCode(409)
                .body("rule", equalTo("MC-06"));
    }

    private static void wireTells(Case it, String assessment) {
        it.wire.awaitTold(
                new AssessmentOpened(assessment, "wattle-creek", "8", "qld-corrupt-conduct"),
                new AssessedTypeA(assessment),
                new ReasonableSuspicionFormed(assessment),
                new AssessmentCategorised(assessment, Category.LEVEL_1),
                new HumanRightsConsidered(assessment, List.of("privacy-and-reputation"), true),
                new InvestigationOpened(Matters.investigationOf(it.complaint), "fraud"));
        assertThat(it.wire.told())
                .filteredOn(AssessmentEndorsed.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(AssessmentEndorsed.class, endorsed -> {
                    assertThat(endorsed.category()).isEqualTo(Category.LEVEL_1);
                    assertThat(endorsed.agency()).contains("ccc");
                    assertThat(endorsed.suspicionFormedAt()).isPresent();
                    assertThat(endorsed.by()).isEqualTo("ceo-1");
                    assertThat(endorsed.position()).isEqualTo("ceo");
                });
    }

    @Test
    @Tag("HV-36")
    void a_declared_conflict_stops_its_officer_until_somebody_else_has_managed_it() {
        Case it = new Case("wattle-creek", "8")
                .lodged(Alleges.CORRUPT_CONDUCT, "fraud")
                .withOpenAssessment();
        it.post("assessor-1", Role.ASSESSOR, "assessment/conflicts", """
                {"nature": "The subject is my cousin."}""").statusCode(200);
        it.put("assessor-1", Role.ASSESSOR, "assessment/answers/suspicion", """
                {"value": "yes"}""")
                .statusCode(403)
                .body("rule", equalTo("HV-36"));
        it.put("ceo-1", Role.CEO, "assessment/conflicts/assessor-1/arrangement", """
                {"arrangement": "no-idea", "steps": "x"}""")
                .statusCode(422);
        it.put("ceo-1", Role.CEO, "assessment/conflicts/assessor-1/arrangement", """
                {"arrangement": "continues-under-plan", "steps": "A second reader."}""")
                .statusCode(200)
                .body("conflicts.arrangement", hasItem("CONTINUES_UNDER_PLAN"));
        it.answer("suspicion", "yes");
    }
}
