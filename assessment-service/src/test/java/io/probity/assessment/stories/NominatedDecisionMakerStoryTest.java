package io.probity.assessment.stories;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.probity.assessment.Matters;
import io.probity.contracts.AssessmentEvent.AssessmentRerouted;
import io.probity.contracts.CouncilEvent.OfficeHolderAppointed;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.edge.caller.Role;
import io.probity.testing.PublishedEvents;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Neither Chief Executive Officer nor Mayor may decide: whoever was appointed for it does all that the form asks of them. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class NominatedDecisionMakerStoryTest {
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String council = "council-" + run;
    private final String nominated = "nominated-" + run;
    private final Case it = new Case(council, "wattle-creek", "8");

    @ParameterizedTest
    @EnumSource(names = {"DIRECTOR", "CFO", "COUNCILLOR", "GOVERNANCE_MANAGER", "CONTRACTOR"})
    @Tag("HV-36")
    void whoever_was_appointed_says_whether_they_have_a_conflict_and_makes_way_for_the_next(Role role) {
        withTheNominatedPerson(role);
        it.put(nominated, role, "assessment/no-conflict", "")
                .statusCode(200)
                .body("withoutConflict", contains(nominated));
        it.get("assessor-1", "assessment", Role.ASSESSOR).statusCode(200).body("withoutConflict", empty());
        it.post(nominated, role, "assessment/conflicts", """
                {"nature": "The subject is my cousin."}""")
                .statusCode(200)
                .body("conflicts.officer", contains(nominated))
                .body("withoutConflict", empty());
        it.wire.awaitTold(
                new AssessmentRerouted(Matters.assessmentOf(it.complaint), "nominated-person", "agency-pool"));
        it.endorse(nominated, role).statusCode(403).body("rule", equalTo("HV-36"));
    }

    @Test
    @Tag("HV-37")
    @Tag("HV-38")
    @Tag("HV-41")
    void whoever_was_appointed_does_what_the_form_asks_of_a_decision_maker() {
        withTheNominatedPerson(Role.COUNCILLOR);
        it.put(nominated, Role.COUNCILLOR, "assessment/human-rights", """
                {"rights": ["privacy-and-reputation"], "compatible": true, "reasons": "None is limited."}""").statusCode(200);
        it.put(nominated, Role.COUNCILLOR, "assessment/other-matters", """
                {"publicInterestDisclosure": false, "police": false, "recommendation": "None."}""").statusCode(200);
        it.post(nominated, Role.COUNCILLOR, "assessment/preliminary-actions", """
                {"action": "preserve-evidence", "description": "Copied.", "on": "2026-03-18"}""")
                .statusCode(200);
        it.put(nominated, Role.COUNCILLOR, "assessment/not-notified", """
                {"conduct": "C", "informationRelied": ["records"], "evidence": "E", "reasons": "R"}""")
                .statusCode(409)
                .body("rule", equalTo("HV-35"));
    }

    @Test
    @Tag("HV-36")
    void who_manages_conflicts_sees_who_was_asked_and_who_was_not() {
        it.lodged(Alleges.CORRUPT_CONDUCT, "fraud").withOpenAssessment();
        it.answer("suspicion", "no");
        it.get("pid-1", "assessment", Role.PID_COORDINATOR).body("conflictsNotAsked", contains("assessor-1"));
        it.put("assessor-1", Role.ASSESSOR, "assessment/no-conflict", "").statusCode(200);
        it.get("pid-1", "assessment", Role.PID_COORDINATOR)
                .body("conflictsNotAsked", empty())
                .body("withoutConflict", contains("assessor-1"));
        it.get("assessor-2", "assessment", Role.ASSESSOR)
                .body("withoutConflict", empty())
                .body("conflictsNotAsked", empty());
        it.get("assessor-2", "assessment/record", Role.ASSESSOR)
                .body("what", not(hasItem("assessment.no-conflict-declared.v1")));
        it.get("pid-1", "assessment/record", Role.PID_COORDINATOR)
                .body("what", hasItem("assessment.no-conflict-declared.v1"));
        it.put("auditor-1", Role.AUDITOR, "assessment/no-conflict", "").statusCode(403);
    }

    private void withTheNominatedPerson(Role role) {
        String chief = "chief-" + run;
        String mayor = "mayor-" + run;
        try (PublishedEvents others = PublishedEvents.connect()) {
            appoint(others, "ceo", chief);
            appoint(others, "mayor", mayor);
            appoint(others, "nominated-person", nominated);
            it.lodgedAbout(List.of(chief, mayor), Alleges.CORRUPT_CONDUCT, "fraud");
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> it.get(nominated, "assessment", role).extract().statusCode() == 200);
    }

    private void appoint(PublishedEvents others, String office, String officer) {
        others.tell(council, UUID.randomUUID(), new OfficeHolderAppointed(office, officer, SINCE));
    }
}
