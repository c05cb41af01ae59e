package io.probity.assessment.stories;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.edge.caller.Role;
import io.probity.testing.PublishedEvents;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What waits may be that it went to the Mayor, as it is about the Chief Executive Officer: nobody can read it yet. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Tag("MC-15")
@Tag("HV-37")
class WhileParkedStoryTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String council = "council-" + UUID.randomUUID().toString().substring(0, 8);
    private final Case it = new Case(council, "wattle-creek", "8");

    @Test
    void an_assessment_of_which_messages_wait_is_there_for_neither_chief_executive_nor_mayor() {
        Case other = new Case(council, "wattle-creek", "8")
                .lodged(Alleges.CORRUPT_CONDUCT)
                .withOpenAssessment();
        it.lodged(Alleges.CORRUPT_CONDUCT).withOpenAssessment();
        it.get("ceo-1", "assessment", Role.CEO).statusCode(200);
        await().atMost(PATIENCE)
                .untilAsserted(() -> listed(Role.CEO).body("items.complaint", hasItems(name(it), name(other))));
        somethingUnreadableIsTold();
        await().atMost(PATIENCE)
                .untilAsserted(() -> it.get("ceo-1", "assessment", Role.CEO).statusCode(404));
        for (Role office : List.of(Role.CEO, Role.MAYOR)) {
            for (String what : List.of("assessment", "assessment/record"))
                it.get("office-1", what, office).statusCode(404);
            listed(office).body("items.complaint", not(hasItem(name(it))));
        }
        listed(Role.CEO).body("items.complaint", hasItem(name(other)));
        it.endorse("ceo-1", Role.CEO).statusCode(404);
        other.get("ceo-1", "assessment", Role.CEO).statusCode(200);
        it.get("assessor-1", "assessment", Role.ASSESSOR).statusCode(200);
        listed(Role.ASSESSOR).body("items.complaint", hasItem(name(it)));
    }

    @Test
    void nor_is_an_investigation_and_whoever_has_it_goes_on() {
        it.lodged(Alleges.ADMINISTRATIVE_ACTION).referredTo("handler-1", "manager");
        it.until("handler-1", "investigation", Role.MANAGER);
        it.get("ceo-1", "investigation", Role.CEO).statusCode(200);
        somethingUnreadableIsTold();
        await().atMost(PATIENCE)
                .untilAsserted(() -> it.get("ceo-1", "investigation", Role.CEO).statusCode(404));
        for (Role office : List.of(Role.CEO, Role.MAYOR))
            for (String what : List.of("investigation", "investigation/record", "investigation/conflicts"))
                it.get("office-1", what, office).statusCode(404);
        it.get("handler-1", "investigation", Role.MANAGER).statusCode(200);
    }

    @Test
    @Tag("HV-36")
    void its_conflicts_are_on_no_list_and_those_of_others_stay_there() {
        Case other = conflicted(new Case(council, "wattle-creek", "8"));
        conflicted(it);
        await().atMost(PATIENCE).untilAsserted(() -> waiting().body("complaint", hasItems(name(it), name(other))));
        somethingUnreadableIsTold();
        await().atMost(PATIENCE).untilAsserted(() -> waiting().body("complaint", not(hasItem(name(it)))));
        waiting().body("complaint", hasItem(name(other)));
    }

    private static Case conflicted(Case matter) {
        matter.lodged(Alleges.ADMINISTRATIVE_ACTION).referredTo("handler-1", "manager");
        matter.until("handler-1", "investigation", Role.MANAGER);
        matter.post("handler-1", Role.MANAGER, "investigation/conflicts", """
                {"nature": "The subject is my cousin."}""").statusCode(200);
        return matter;
    }

    private ValidatableResponse waiting() {
        return given().auth()
                .oauth2(Tokens.as("somebody-1", council, Role.CEO))
                .get("/councils/{council}/conflicts", council)
                .then()
                .statusCode(200);
    }

    private void somethingUnreadableIsTold() {
        try (PublishedEvents others = PublishedEvents.connect()) {
            others.tellNonsense(
                    council, it.complaint, new ComplaintReferredToHandler("mayor-1", "mayor", Case.RECEIVED, "HV-37"));
        }
    }

    private ValidatableResponse listed(Role role) {
        return given().auth()
                .oauth2(Tokens.as("somebody-1", council, role))
                .get("/councils/{council}/assessments?limit=100", council)
                .then()
                .statusCode(200);
    }

    private static String name(Case matter) {
        return matter.complaint.toString();
    }
}
