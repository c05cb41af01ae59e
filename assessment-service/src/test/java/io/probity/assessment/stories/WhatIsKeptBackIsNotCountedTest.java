package io.probity.assessment.stories;

import static io.probity.assessment.stories.Case.RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.probity.assessment.Matters;
import io.probity.contracts.AssessmentEvent.InvestigationRerouted;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two matters alike, in one of which somebody had a conflict of interest: who may not know of it reads the same of both. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Tag("HV-36")
@Tag("MC-15")
class WhatIsKeptBackIsNotCountedTest {
    private static final String CRITERIA = """
            {"criteria": [{"code": "enough-information", "speaksForInvestigating": true}], "investigate": true, "reasons": "It can."}""";
    private static final String OPENED_WITHOUT =
            "findAll { it.what == 'investigation.opened.v1' }.details.barred.flatten()";
    private static final String NO_NATURE = """
            {"nature": " "}""";
    private static final String COUSINS = """
            {"nature": "The subject is my cousin."}""";

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String handler = "handler-" + run;
    private final String above = "above-" + run;
    private final String clerk = "clerk-" + run;

    @Test
    void that_a_handler_made_way_reads_to_the_byte_like_that_it_was_referred_anew() {
        reportsToAbove();
        Case referred = handled();
        Case madeWay = handled();
        referred.wire.tell(new ComplaintReferredToHandler(above, "manager", RECEIVED, "HV-07"));
        madeWay.post(handler, Role.MANAGER, "investigation/conflicts", COUSINS).statusCode(200);
        madeWay.wire.awaitTold(new InvestigationRerouted(
                Matters.investigationOf(madeWay.complaint), Optional.of(above), "manager", "manager"));
        madeWay.wire.tell(new ComplaintReferredToHandler(above, "manager", RECEIVED, "HV-36"));
        for (Case it : List.of(referred, madeWay)) {
            it.until(above, "investigation", Role.MANAGER);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> it.put(above, Role.MANAGER, "investigation/criteria", CRITERIA)
                                    .extract()
                                    .statusCode()
                            == 200);
        }
        for (Role reader : List.of(Role.RECORDS_OFFICER, Role.COMPLAINTS_OFFICER, Role.MANAGER, Role.DIRECTOR)) {
            alike(reader, "investigation", referred, madeWay);
            if (reader != Role.RECORDS_OFFICER) alike(reader, "investigation/record", referred, madeWay);
        }
        madeWay.get("ceo-" + run, "investigation/record", Role.CEO)
                .body("what", hasItems("investigation.conflict-declared.v1", "investigation.rerouted.v1"));
    }

    /** Nobody is recorded as holding the office: it is named as the handler, as it is to them where somebody is. */
    @Test
    void that_it_went_to_an_office_whose_holder_nobody_recorded_reads_like_that_it_was_referred_there() {
        String council = "council-" + run;
        Case referred = handled(new Case(council, "wattle-creek", "8"));
        Case madeWay = handled(new Case(council, "wattle-creek", "8"));
        referred.wire.tell(new ComplaintReferredToHandler("ceo-" + run, "ceo", RECEIVED, "HV-07"));
        madeWay.post(handler, Role.MANAGER, "investigation/conflicts", COUSINS).statusCode(200);
        madeWay.wire.awaitTold(new InvestigationRerouted(
                Matters.investigationOf(madeWay.complaint), Optional.empty(), "manager", "ceo"));
        madeWay.wire.tell(new ComplaintReferredToHandler("ceo", "ceo", RECEIVED, "HV-36"));
        for (Case it : List.of(referred, madeWay))
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> it.put("ceo-" + run, Role.CEO, "investigation/criteria", CRITERIA)
                                    .extract()
                                    .statusCode()
                            == 200);
        for (Role reader : List.of(Role.RECORDS_OFFICER, Role.COMPLAINTS_OFFICER, Role.MANAGER, Role.DIRECTOR))
            alike(reader, "investigation", referred, madeWay);
        referred.get("ceo-" + run, "investigation", Role.CEO).body("handler", equalTo("ceo-" + run));
        referred.get(clerk, "investigation", Role.COMPLAINTS_OFFICER).body("handler", equalTo("ceo"));
    }

    @Test
    void what_happened_since_and_is_kept_back_makes_no_version_an_old_one() {
        Case it = handled();
        String seen = etag(it, clerk, Role.COMPLAINTS_OFFICER);
        String seenByCeo = etag(it, "ceo-" + run, Role.CEO);
        it.post("other-" + run, Role.DIRECTOR, "investigation/conflicts", COUSINS)
                .statusCode(200);
        declare(it, clerk, Role.COMPLAINTS_OFFICER, seen).statusCode(422);
        declare(it, "ceo-" + run, Role.CEO, seenByCeo).statusCode(412);
        it.put(handler, Role.MANAGER, "investigation/criteria", CRITERIA).statusCode(200);
        declare(it, clerk, Role.COMPLAINTS_OFFICER, seen).statusCode(412);
    }

    @Test
    void an_assessment_tells_an_assessor_nothing_of_another_ones_conflict() {
        Case without = assessed();
        Case with = assessed();
        with.post("assessor-2", Role.ASSESSOR, "assessment/conflicts", COUSINS).statusCode(200);
        with.put("ceo-" + run, Role.CEO, "assessment/conflicts/assessor-2/arrangement", """
                {"arrangement": "continues-under-plan", "steps": "A second reader."}""")
                .statusCode(200);
        alike(Role.ASSESSOR, "assessment", without, with);
        alike(Role.ASSESSOR, "assessment/record", without, with);
        with.get("ceo-" + run, "assessment/record", Role.CEO)
                .body(
                        "what",
                        hasItems(
                                "assessment.conflict-declared.v1",
                                "assessment.decisions-tainted.v1",
                                "assessment.conflict-managed.v2"));
    }

    @Test
    void whom_a_conflict_kept_from_a_fraud_those_read_who_manage_conflicts() {
        Case it = new Case("wattle-creek", "8")
                .lodgedAbout(List.of("subject-" + run), Alleges.CORRUPT_CONDUCT, "fraud")
                .withOpenAssessment();
        it.post("assessor-2", Role.ASSESSOR, "assessment/conflicts", COUSINS).statusCode(200);
        it.header("fraud", """
                {"name": "%s", "position": "Supervisor", "officer": "subject-%s", "chiefExecutive": false}""".formatted(Canary.NAME, run)).statusCode(200);
        it.answer("type-a-a", "yes", "i");
        it.answer("type-a-b", "yes", "i");
        it.answer("type-a-c", "yes", "i");
        it.answer("suspicion", "yes");
        it.answer("suspicion-information", "", "records");
        it.answer("level", "level-1");
        it.rightsConsidered();
        it.endorse("ceo-" + run, Role.CEO).statusCode(200);
        it.get("auditor-" + run, "investigation/record", Role.AUDITOR)
                .statusCode(200)
                .body(OPENED_WITHOUT, hasItem("assessor-2"));
        assertThat(it.get("investigator-" + run, "investigation/record", Role.INVESTIGATOR)
                        .statusCode(200)
                        .body(OPENED_WITHOUT, hasItem("subject-" + run))
                        .extract()
                        .asString())
                .doesNotContain("assessor-2");
    }

    private Case handled() {
        return handled(new Case("wattle-creek", "8"));
    }

    private Case handled(Case it) {
        it.lodged(Alleges.ADMINISTRATIVE_ACTION).referredTo(handler, "manager");
        it.until(handler, "investigation", Role.MANAGER);
        return it;
    }

    private static Case assessed() {
        Case it = new Case("wattle-creek", "8")
                .lodged(Alleges.CORRUPT_CONDUCT, "fraud")
                .withOpenAssessment();
        it.header("fraud", "").statusCode(200);
        it.put("assessor-2", Role.ASSESSOR, "assessment/answers/type-a-a", """
                {"value": "yes", "options": ["i"], "reasons": "It is so."}""").statusCode(200);
        return it;
    }

    private void alike(Role reader, String what, Case one, Case other) {
        assertThat(answered(reader, what, other)).as("%s, %s", reader, what).isEqualTo(answered(reader, what, one));
    }

    /** But for ids and times, and a version that nobody can read. */
    private String answered(Role reader, String what, Case it) {
        var told = it.get("reader-" + run, what, reader).statusCode(200).extract();
        int tag = Optional.ofNullable(told.header("ETag")).orElse("").length();
        return (tag + told.asString())
                .replace(it.complaint.toString(), "ID")
                .replace(Matters.assessmentOf(it.complaint), "ASSESSMENT")
                .replace(Matters.investigationOf(it.complaint), "INVESTIGATION")
                .replaceAll("2\\d{3}-\\d{2}-\\d{2}T[0-9:.]+Z", "TIME");
    }

    private static String etag(Case it, String reader, Role role) {
        return it.version(reader, role, "investigation");
    }

    private static ValidatableResponse declare(Case it, String officer, Role role, String seen) {
        return it.having(seen, officer, role)
                .body(NO_NATURE)
                .post(it.path("investigation/conflicts"))
                .then();
    }

    private void reportsToAbove() {
        Registers registers = new Registers("wattle-creek");
        registers.reportsTo(handler, above);
        registers.close("probe-" + run, "subject-" + run);
        Case probe = new Case("wattle-creek", "8")
                .lodgedAbout(List.of("subject-" + run), Alleges.ADMINISTRATIVE_ACTION)
                .referredTo(clerk, "manager");
        probe.until(clerk, "investigation", Role.MANAGER);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        probe.get("probe-" + run, "investigation", Role.AUDITOR).statusCode(404));
    }
}
