package io.probity.intake.http;

import static io.probity.intake.http.DisclosuresOverHttpTest.fuel;
import static io.probity.intake.http.Http.IRONBARK;
import static io.probity.intake.http.Http.post;
import static io.probity.intake.http.Http.put;
import static io.probity.intake.http.Http.with;
import static io.probity.intake.http.Http.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.probity.contracts.IntakeEvent.DisclosureAssessed;
import io.probity.contracts.IntakeEvent.DisclosureAssessedAnew;
import io.probity.contracts.IntakeEvent.DisclosureNotifiedAnew;
import io.probity.testing.PublishedEvents;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is disclosed after the first time is read, and decided on anew. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Tag("MC-03")
class DisclosingFurtherOverHttpTest extends AboutDisclosers {
    @Test
    @Tag("MC-12")
    void what_is_disclosed_further_is_assessed_anew_and_the_first_decision_stays_as_it_was() {
        JsonPath made = disclosed(without(fuel(), "discloser")).extract().jsonPath();
        String path = DISCLOSURES + "/" + made.getString("id");
        put(PID, path + "/assessment", Map.of("assessable", false, "reasons", "Nobody is named."))
                .statusCode(200)
                .body("stage", equalTo("NOT_ASSESSABLE"));
        put(PID, path + "/assessment", Map.of("assessable", true, "reasons", "I changed my mind."))
                .statusCode(409)
                .body("rule", equalTo("MC-12"));
        add(made.getString("receipt"), "I have the echidna cards.")
                .statusCode(200)
                .body("information[0].text", equalTo("I have the echidna cards."));
        Map<String, Object> decision =
                new HashMap<>(Map.of("assessable", true, "reasons", "The cards show who it was."));
        put(PID, path + "/assessment", decision)
                .statusCode(409)
                .body("type", endsWith("something-was-added"))
                .body("rule", equalTo("MC-12"));
        put(PID, path + "/assessment", with(decision, "informedBy", -1)).statusCode(400);
        put(PID, path + "/assessment", with(decision, "informedBy", 1))
                .statusCode(200)
                .body("stage", equalTo("ASSESSABLE"))
                .body("further[0].by", nullValue())
                .body("assessments", hasSize(2))
                .body("assessments[0].assessable", equalTo(false))
                .body("assessments[0].reasons", equalTo("Nobody is named."))
                .body("assessments[1].assessable", equalTo(true));
        put(PID, path + "/notification", Map.of("agency", "ibac", "on", today()))
                .statusCode(200)
                .body("stage", equalTo("NOTIFIED"));
        look(made.getString("receipt")).body("news", containsString("An agency was notified"));
        UUID disclosure = UUID.fromString(made.getString("id"));
        try (PublishedEvents others = PublishedEvents.connect()) {
            assertThat(others.hear(DisclosureAssessed.class, disclosure).event().assessable())
                    .isFalse();
            assertThat(others.hear(DisclosureAssessedAnew.class, disclosure).event())
                    .isEqualTo(new DisclosureAssessedAnew(true, "decision-2", today(), IRONBARK, "5.0"));
            assertThat(others.hear(DisclosureNotifiedAnew.class, disclosure).event())
                    .isEqualTo(new DisclosureNotifiedAnew("ibac", "decision-2"));
        }
    }

    @Test
    @Tag("MC-12")
    void what_the_discloser_adds_after_the_decision_brings_it_back_into_the_list_until_they_are_answered() {
        JsonPath made = disclosed(without(fuel(), "discloser")).extract().jsonPath();
        String path = DISCLOSURES + "/" + made.getString("id");
        listedSoon(hasItem(made.getString("id")));
        put(PID, path + "/assessment", Map.of("assessable", false, "reasons", "Nobody is named."))
                .statusCode(200);
        listedSoon(not(hasItem(made.getString("id"))));

        add(made.getString("receipt"), "I have the echidna cards.").statusCode(200);
        listedSoon(hasItem(made.getString("id")));
        put(PID, path + "/assessment", Map.of("assessable", false, "reasons", "They are old.", "informedBy", 1))
                .statusCode(200);
        listedSoon(not(hasItem(made.getString("id"))));

        add(made.getString("receipt"), "And a witness.").statusCode(200);
        listedSoon(hasItem(made.getString("id")));
        advise(made, "RECEIPT").statusCode(200);
        listedSoon(not(hasItem(made.getString("id"))));
    }

    @Test
    void what_somebody_told_the_coordinator_is_recorded_by_them_and_not_shown_with_the_receipt() {
        JsonPath made = disclosed(fuel()).extract().jsonPath();
        String path = DISCLOSURES + "/" + made.getString("id");
        post(
                        PID,
                        path + "/information",
                        UUID.randomUUID().toString(),
                        Map.of("text", "A driver has the echidna cards."))
                .statusCode(200)
                .body("further[0].by", equalTo("u-pid"));
        look(made.getString("receipt")).statusCode(200).body("information", nullValue());
    }
}
