package io.probity.assessment.stories;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.contracts.IntakeEvent.Reporter;
import io.probity.edge.caller.Role;
import io.probity.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
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

    ValidatableResponse endorse(String actor, Role role) {
        return put(actor, role, "assessment/endorsement", """
                {"name": "%s"}""".formatted(Canary.NAME));
    }
}
