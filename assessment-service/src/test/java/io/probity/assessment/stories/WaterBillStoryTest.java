package io.probity.assessment.stories;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.probity.assessment.Matters;
import io.probity.contracts.AssessmentEvent.HumanRightsConsideredInInvestigation;
import io.probity.contracts.AssessmentEvent.InvestigationOpened;
import io.probity.contracts.AssessmentEvent.OutcomeDecided;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A water bill that was not corrected: investigated by the manager it was referred to, with an outcome to be told. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WaterBillStoryTest {
    @Test
    @Tag("HV-10")
    @Tag("HV-41")
    @Tag("HV-44")
    @Tag("HV-59")
    void the_handler_applies_the_criteria_investigates_finds_and_decides() {
        Case it = new Case("wattle-creek", "8")
                .lodged(Alleges.ADMINISTRATIVE_ACTION)
                .referredTo("manager-1", "manager");
        String id = Matters.investigationOf(it.complaint);
        it.until("manager-1", "investigation", Role.MANAGER);
        it.get("assessor-1", "assessment", Role.ASSESSOR).statusCode(404);

        String step = """
                {"kind": "records-examined", "description": "The readings.", "on": "2026-03-20"}""";
        it.post("manager-1", Role.MANAGER, "investigation/steps", step)
                .statusCode(409)
                .body("rule", equalTo("HV-59"));
        it.put("manager-1", Role.MANAGER, "investigation/criteria", """
                {"criteria": [{"code": "enough-information", "speaksForInvestigating": true}],
                 "investigate": true, "reasons": "The bill can be checked."}""").statusCode(200);
        it.post("manager-2", Role.MANAGER, "investigation/steps", step)
                .statusCode(403)
                .body("rule", equalTo("HV-07"));
        it.post("manager-1", Role.MANAGER, "investigation/steps", step).statusCode(200);
        it.put("manager-1", Role.MANAGER, "investigation/findings/1", """
                {"finding": "substantiated", "reasons": "The meter was misread."}""").statusCode(200);
        it.put("manager-1", Role.MANAGER, "investigation/completion", "").statusCode(200);
        it.put("manager-1", Role.MANAGER, "investigation/outcome", """
                {"remedy": "corrected-bill", "reasons": "R", "reliedOn": "Water policy", "action": "Corrected."}""")
                .statusCode(409)
                .body("rule", equalTo("HV-41"));
        it.put("manager-1", Role.MANAGER, "investigation/human-rights", """
                {"rights": ["property"], "compatible": true, "reasons": "No right is limited."}""").statusCode(200);
        it.put("manager-1", Role.MANAGER, "investigation/outcome", """
                {"remedy": "corrected-bill", "reasons": " "}""")
                .statusCode(422)
                .body("rule", equalTo("HV-44"));
        it.put("manager-1", Role.MANAGER, "investigation/outcome", """
                {"remedy": "corrected-bill", "reasons": "%s", "reliedOn": "Water policy, section 4",
                 "action": "The bill is corrected.", "improvements": "Meters are read twice.",
                 "apology": "We are sorry."}""".formatted(Canary.REASONS))
                .statusCode(200);

        it.wire.awaitTold(
                new InvestigationOpened(id, "administrative"),
                new HumanRightsConsideredInInvestigation(id, List.of("property"), true));
        it.until("manager-1", "investigation", Role.MANAGER);
        org.awaitility.Awaitility.await()
                .until(() -> it.wire.told().stream().anyMatch(OutcomeDecided.class::isInstance));
        assertThat(it.wire.told())
                .filteredOn(OutcomeDecided.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(OutcomeDecided.class, decided -> {
                    assertThat(decided.outcome()).isEqualTo("substantiated");
                    assertThat(decided.remedy()).isEqualTo(Optional.of("corrected-bill"));
                    assertThat(decided.office()).isEqualTo("manager");
                    assertThat(decided.policyVersion()).isEqualTo("8");
                });
        given().auth()
                .oauth2(Tokens.platform(Role.SERVICE))
                .get("/councils/wattle-creek/complaints/{complaint}/investigation/outcome", it.complaint)
                .then()
                .statusCode(200)
                .body("answer.reasons", equalTo(Canary.REASONS))
                .body("answer.apology", equalTo("We are sorry."));
        it.get("manager-1", "investigation/outcome", Role.MANAGER).statusCode(403);
    }
}
