package io.probity.reporting;

import static io.probity.reporting.WrittenFacts.COUNCIL;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.probity.contracts.AssessmentEvent.LossRecorded;
import io.probity.contracts.CouncilEvent.CouncilOnboarded;
import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FraudFiguresTest {
    private static final UUID COMPLAINT = UUID.randomUUID();

    @Inject
    WrittenFacts facts;

    @AfterEach
    void forget() {
        facts.forget();
    }

    @Test
    @Tag("MC-20")
    void queenslands_thresholds_are_for_councils_of_queensland() {
        lossesIn("queensland").body("losses", equalTo(4)).body("reportableByLaw", equalTo(2));
    }

    @Test
    @Tag("MC-20")
    void a_council_elsewhere_has_no_such_figure() {
        lossesIn("victoria").body("losses", equalTo(4)).body("$", not(hasKey("reportableByLaw")));
    }

    @Test
    @Tag("MC-18")
    void a_loss_counts_as_it_was_recorded_last_an_estimate_that_was_corrected_no_more() {
        lossesIn("queensland").body("estimated", equalTo(0)).body("moneyCents", equalTo(100_001));
        facts.tell(COMPLAINT, 6, "2026-09-03T00:00:00Z", new LossRecorded("i", "loss-2", "money", 30_000, true));
        figures()
                .body("losses", equalTo(4))
                .body("estimated", equalTo(1))
                .body("moneyCents", equalTo(80_000))
                .body("reportableByLaw", equalTo(1));
    }

    private ValidatableResponse lossesIn(String jurisdiction) {
        facts.tell(COMPLAINT, 1, "2026-01-01T00:00:00Z", new CouncilOnboarded("Ironbark City", jurisdiction));
        facts.tell(COMPLAINT, 1, "2026-09-01T00:00:00Z", WrittenFacts.report(List.of()));
        facts.tell(COMPLAINT, 2, "2026-09-02T00:00:00Z", new LossRecorded("i", "loss-1", "money", 50_000, false));
        facts.tell(COMPLAINT, 3, "2026-09-02T00:00:00Z", new LossRecorded("i", "loss-2", "money", 50_001, false));
        facts.tell(
                COMPLAINT, 4, "2026-09-02T00:00:00Z", new LossRecorded("i", "loss-3", "other-asset", 100_000, false));
        facts.tell(
                COMPLAINT, 5, "2026-09-02T00:00:00Z", new LossRecorded("i", "loss-4", "other-asset", 100_001, false));
        return figures();
    }

    private static ValidatableResponse figures() {
        return given().auth()
                .oauth2(Tokens.of(COUNCIL, Role.CFO))
                .get("/councils/ironbark/reports/fraud")
                .then()
                .statusCode(200);
    }
}
