package io.probity.assessment.stories;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.probity.assessment.Matters;
import io.probity.contracts.AssessmentEvent.HoldLifted;
import io.probity.contracts.AssessmentEvent.InvestigationHeld;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.contracts.IntakeEvent.Reporter;
import io.probity.contracts.NotificationEvent.AgencyDecided;
import io.probity.contracts.NotificationEvent.AgencyDecision;
import io.probity.contracts.NotificationEvent.ReferredToCCC;
import io.probity.edge.caller.Role;
import io.probity.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One complaint of one council, and the people who deal with it over HTTP. */
final class Case {
    static final LocalDate RECEIVED = LocalDate.of(2026, 3, 17);
    final UUID complaint = UUID.randomUUID();
    final String council;
    final Wire wire;
    private final String policy;
    private final String policyVersion;

    Case(String council, String policyVersion) {
        this(council, council, policyVersion);
    }

    Case(String council, String policy, String policyVersion) {
        this.council = council;
        this.policy = policy;
        this.policyVersion = policyVersion;
        this.wire = new Wire(council, complaint);
    }

    Case lodged(Alleges alleges, String... allegationTypes) {
        return lodgedAbout(List.of(), alleges, allegationTypes);
    }

    /** @param subjects whom the form names */
    Case lodgedAbout(List<String> subjects, Alleges alleges, String... allegationTypes) {
        wire.tell(new ComplaintLodged(
                "REF-1",
                Reporter.ANONYMOUS,
                Optional.empty(),
                alleges,
                "letter",
                RECEIVED,
                "other",
                "other",
                List.of(allegationTypes),
                subjects,
                policy,
                policyVersion));
        return this;
    }

    Case referredTo(String handler, String office) {
        wire.tell(new ComplaintReferredToHandler(handler, office, RECEIVED, "HV-07"));
        return this;
    }

    Case withOpenAssessment() {
        until("assessor-1", "assessment", Role.ASSESSOR);
        return this;
    }

    /** A fraud that was assessed, given back by its agency and found, so that controls have to be reviewed. */
    Case withFraudFound() {
        withOpenAssessment();
        header("fraud", "").statusCode(200);
        for (String element : List.of("type-a-a", "type-a-b", "type-a-c")) answer(element, "yes", "i");
        answer("suspicion", "yes");
        answer("suspicion-information", "", "records");
        answer("level", "level-1");
        rightsConsidered();
        endorse("ceo-1", Role.CEO).statusCode(200);
        givenBackByItsAgency();
        put("investigator-1", Role.INVESTIGATOR, "investigation/findings/1", """
                {"finding": "substantiated", "reasons": "The book.", "unheardBecause": "They died."}""")
                .statusCode(200)
                .body("controlReview.required", equalTo(true));
        return this;
    }

    private void givenBackByItsAgency() {
        String id = Matters.investigationOf(complaint);
        wire.tell(new ReferredToCCC("r-1", "1", "00", "ceo-1", Instant.EPOCH));
        wire.awaitTold(new InvestigationHeld(id, "ccc"));
        wire.tell(new AgencyDecided("r-1", "ccc", AgencyDecision.REFERRED_BACK));
        wire.awaitTold(new HoldLifted(id, "ccc"));
    }

    /** The version that somebody is given with what they are shown. */
    String version(String actor, Role role, String what) {
        return get(actor, what, role).statusCode(200).extract().header("ETag");
    }

    /** As one who has seen this version. */
    RequestSpecification having(String version, String actor, Role role) {
        return given().auth()
                .oauth2(Tokens.as(actor, council, role))
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", version)
                .contentType("application/json");
    }

    String path(String what) {
        return "/councils/" + council + "/complaints/" + complaint + "/" + what;
    }

    /** Waits until somebody can see something. */
    void until(String actor, String what, Role... roles) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get(actor, what, roles).extract().statusCode() == 200);
    }

    ValidatableResponse get(String actor, String what, Role... roles) {
        return given().auth()
                .oauth2(Tokens.as(actor, council, roles))
                .get("/councils/{council}/complaints/{complaint}/" + what, council, complaint)
                .then();
    }

    ValidatableResponse put(String actor, Role role, String what, String body) {
        return given().auth()
                .oauth2(Tokens.as(actor, council, role))
                .contentType("application/json")
                .body(body)
                .put("/councils/{council}/complaints/{complaint}/" + what, council, complaint)
                .then();
    }

    ValidatableResponse post(String actor, Role role, String what, String body) {
        return given().auth()
                .oauth2(Tokens.as(actor, council, role))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body)
                .post("/councils/{council}/complaints/{complaint}/" + what, council, complaint)
                .then();
    }

    /** The assessor answers a question, which is accepted. */
    ValidatableResponse answer(String question, String value, String... options) {
        String chosen = options.length == 0 ? "" : "\"" + String.join("\", \"", options) + "\"";
        return put("assessor-1", Role.ASSESSOR, "assessment/answers/" + question, """
                {"value": "%s", "options": [%s], "reasons": "%s"}""".formatted(
                                value, chosen, Canary.REASONS))
                .statusCode(200);
    }

    ValidatableResponse header(String allegationType, String subjects) {
        return put("assessor-1", Role.ASSESSOR, "assessment/header", """
                {"fileReference": "F-1", "receivedOn": "%s", "businessArea": "Depot", "details": "%s",
                 "allegationTypes": ["%s"], "subjects": [%s]}""".formatted(
                        RECEIVED, Canary.DETAILS, allegationType, subjects));
    }

    /** Somebody who has no other part in it considers human rights, which has to come before the endorsement in Queensland. */
    void rightsConsidered() {
        put("assessor-9", Role.ASSESSOR, "assessment/human-rights", """
                {"rights": [], "compatible": true, "reasons": "No right is limited."}""").statusCode(200);
    }

    ValidatableResponse endorse(String actor, Role role) {
        return put(actor, role, "assessment/endorsement", """
                {"name": "%s"}""".formatted(Canary.NAME));
    }
}
