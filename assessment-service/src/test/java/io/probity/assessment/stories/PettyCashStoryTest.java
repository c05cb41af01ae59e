package io.probity.assessment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.probity.assessment.Matters;
import io.probity.contracts.AssessmentEvent.AssessedCorruptConduct;
import io.probity.contracts.AssessmentEvent.ControlReviewCompleted;
import io.probity.contracts.AssessmentEvent.ControlReviewRequired;
import io.probity.contracts.AssessmentEvent.HoldExceptionUsed;
import io.probity.contracts.AssessmentEvent.HoldLifted;
import io.probity.contracts.AssessmentEvent.InvestigationCompleted;
import io.probity.contracts.AssessmentEvent.InvestigationHeld;
import io.probity.contracts.AssessmentEvent.LossRecorded;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.NotificationEvent.AgencyDecided;
import io.probity.contracts.NotificationEvent.AgencyDecision;
import io.probity.contracts.NotificationEvent.ReferredToIBAC;
import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Theft from the petty cash in Victoria: three limbs, IBAC, the hold, its lifting, and all that a fraud calls for. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PettyCashStoryTest {
    private static final String COUNTED = """
            {"kind": "money", "amountCents": 84250, "estimated": false, "basis": "The book, counted."}""";

    private static final String STEP = """
            {"kind": "records-examined", "description": "Counted the cash.", "on": "2026-03-19"}""";
    private static final String FINDING = """
            {"finding": "substantiated", "reasons": "The book shows it.", "against": "officer-7"}""";

    @Test
    @Tag("MC-06")
    @Tag("MC-07")
    @Tag("MC-09")
    @Tag("MC-14")
    @Tag("MC-16")
    @Tag("MC-20")
    void a_fraud_is_held_for_ibac_given_back_investigated_and_closed_with_its_control_review() {
        Case it = new Case("ironbark", "5.0")
                .lodged(Alleges.CORRUPT_CONDUCT, "petty-cash")
                .withOpenAssessment();
        String id = Matters.investigationOf(it.complaint);
        assessedAndEndorsed(it);

        step(it).statusCode(409).body("rule", equalTo("MC-14"));
        it.wire.tell(new ReferredToIBAC("r-1", "1", "00", "ceo-1", Instant.EPOCH));
        it.wire.awaitTold(new InvestigationHeld(id, "ibac"));
        step(it).statusCode(409).body("rule", equalTo("MC-06"));
        it.post("ceo-1", Role.CEO, "investigation/hold-exceptions", """
                {"ground": "curiosity", "action": "x"}""").statusCode(422);
        it.post("ceo-1", Role.CEO, "investigation/hold-exceptions", """
                {"ground": "criminal-offence-to-police", "action": "Told Victoria Police."}""").statusCode(200);
        it.wire.awaitTold(new HoldExceptionUsed(id, "criminal-offence-to-police", "ceo-1"));

        it.wire.tell(new AgencyDecided("r-1", "ibac", AgencyDecision.REFERRED_BACK));
        it.wire.awaitTold(new HoldLifted(id, "ibac"));
        investigated(it);
        it.put("investigator-1", Role.INVESTIGATOR, "investigation/completion", "")
                .statusCode(409)
                .body("rule", equalTo("MC-20"));
        controlsReviewed(it);
        it.put("investigator-1", Role.INVESTIGATOR, "investigation/completion", "")
                .statusCode(200);
        it.put("ceo-1", Role.CEO, "investigation/outcome", """
                {"remedy": "recovery", "reasons": "It was taken.", "reliedOn": "Cash policy, section 2",
                 "action": "It is recovered.", "improvements": "Two keys."}""").statusCode(200);
        it.wire.awaitTold(
                new ControlReviewRequired(id), new ControlReviewCompleted(id), new InvestigationCompleted(id));
        List<LossRecorded> losses = it.wire.told().stream()
                .filter(LossRecorded.class::isInstance)
                .map(LossRecorded.class::cast)
                .toList();
        assertThat(losses).extracting(LossRecorded::amountCents).containsExactly(100_000L, 84_250L);
        assertThat(losses)
                .extracting(LossRecorded::loss)
                .containsOnly(losses.getFirst().loss());
        it.get("auditor-1", "investigation/record", Role.AUDITOR)
                .statusCode(200)
                .body("what", hasItems("investigation.hold-exception-used.v1", "investigation.loss-recorded.v1"));
    }

    private static void assessedAndEndorsed(Case it) {
        it.header("petty-cash", """
                {"name": "A Cashier", "position": "Cashier", "officer": "officer-7", "chiefExecutive": false}""").statusCode(200);
        it.answer("limb-1", "yes", "b", "c");
        it.answer("limb-2", "yes", "indictable-offence");
        it.answer("suspicion", "yes");
        it.answer("suspicion-information", "", "records").body("agency", equalTo("ibac"));
        it.endorse("ceo-1", Role.CEO).statusCode(200).body("category", equalTo("notify"));
        it.wire.awaitTold(new AssessedCorruptConduct(Matters.assessmentOf(it.complaint)));
    }

    private static void investigated(Case it) {
        step(it).statusCode(200);
        it.put("investigator-1", Role.INVESTIGATOR, "investigation/objectives/how-long", """
                {"answer": "Since January."}""")
                .statusCode(200);
        it.put("investigator-1", Role.INVESTIGATOR, "investigation/findings/1", FINDING)
                .statusCode(409)
                .body("rule", equalTo("HV-48"));
        it.post("investigator-1", Role.INVESTIGATOR, "investigation/adverse-material", """
                {"to": "officer-7", "material": "The book.", "respondBy": "2026-04-01"}""")
                .statusCode(422)
                .body("rule", equalTo("HV-48"));
        it.post("investigator-1", Role.INVESTIGATOR, "investigation/adverse-material", """
                {"to": "officer-7", "material": "The book.", "respondBy": "2126-04-01"}""")
                .statusCode(200);
        it.post("investigator-1", Role.INVESTIGATOR, "investigation/responses", """
                {"from": "officer-7", "response": "I erred."}""")
                .statusCode(200);
        it.put("investigator-1", Role.INVESTIGATOR, "investigation/findings/1", FINDING)
                .statusCode(200)
                .body("controlReview.required", equalTo(true));
        it.post("investigator-1", Role.INVESTIGATOR, "investigation/losses", """
                {"kind": "money", "amountCents": 100000, "estimated": true, "basis": "The book."}""")
                .statusCode(200);
        String loss = it.get("investigator-1", "investigation", Role.INVESTIGATOR)
                .extract()
                .path("losses[0].id");
        it.put("investigator-1", Role.INVESTIGATOR, "investigation/losses/" + UUID.randomUUID(), COUNTED)
                .statusCode(409)
                .body("rule", equalTo("MC-18"));
        it.put("investigator-1", Role.INVESTIGATOR, "investigation/losses/" + loss, COUNTED)
                .statusCode(200)
                .body("losses.amountCents", contains(84_250));
        it.post("investigator-1", Role.INVESTIGATOR, "investigation/discipline-referrals", """
                {"under": "manager-people-and-culture", "reasons": "Theft."}""")
                .statusCode(200);
    }

    private static void controlsReviewed(Case it) {
        it.put("officer-7", Role.MANAGER, "investigation/control-review", "{}").statusCode(404);
        for (String hidden : List.of("investigation", "investigation/record"))
            it.get("manager-1", hidden, Role.MANAGER).statusCode(404);
        it.post("manager-1", Role.MANAGER, "investigation/steps", STEP).statusCode(404);
        it.get("manager-1", "investigation/control-review", Role.MANAGER)
                .statusCode(200)
                .body("controlReview.required", equalTo(true))
                .body("findings", nullValue());
        it.post("manager-2", Role.MANAGER, "investigation/conflicts", """
                {"nature": "It is my own team."}""")
                .statusCode(200)
                .body("controlReview.required", equalTo(true))
                .body("findings", nullValue());
        it.put("manager-2", Role.MANAGER, "investigation/control-review", """
                {"adequacy": "All was well.", "improvements": "None."}""").statusCode(403);
        it.put("manager-1", Role.MANAGER, "investigation/control-review", """
                {"adequacy": "One person held both keys.", "improvements": "Two do now."}""").statusCode(200);
        it.put("director-1", Role.DIRECTOR, "investigation/control-review/endorsements/director", "{}")
                .statusCode(200);
        it.put("ceo-1", Role.CEO, "investigation/control-review/endorsements/ceo", "{}")
                .statusCode(200);
    }

    private static ValidatableResponse step(Case it) {
        return it.post("investigator-1", Role.INVESTIGATOR, "investigation/steps", STEP);
    }
}
