package io.probity.reporting;

import static io.probity.reporting.WrittenFacts.COUNCIL;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.probity.contracts.AssessmentEvent.AssessmentEndorsed;
import io.probity.contracts.AssessmentEvent.Category;
import io.probity.contracts.AssessmentEvent.NotNotifiedRecorded;
import io.probity.contracts.CouncilEvent.CouncilOnboarded;
import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class NotNotifiedTest {
    @Inject
    WrittenFacts facts;

    @AfterEach
    void forget() {
        facts.forget();
    }

    @Test
    @Tag("HV-40")
    void only_endorsed_decisions_not_to_notify_stand_in_their_register() {
        recorded("still-open");
        recorded("not-notified", Category.NOT_NOTIFIED);
        recorded("level-three", Category.LEVEL_3);
        recorded("set-aside", Category.LEVEL_1);
        given().auth()
                .oauth2(Tokens.of(COUNCIL, Role.AUDITOR))
                .get("/councils/ironbark/registers/not-notified")
                .then()
                .statusCode(200)
                .body("assessment", containsInAnyOrder("not-notified", "level-three"));
    }

    @Test
    @Tag("HV-40")
    void only_endorsed_decisions_not_to_notify_are_counted_statewide() {
        facts.tell(UUID.randomUUID(), 1, "2026-01-01T00:00:00Z", new CouncilOnboarded("Ironbark City", "victoria"));
        for (int i = 0; i < 5; i++) {
            recorded("open-" + i);
            recorded("not-notified-" + i, Category.NOT_NOTIFIED);
            recorded("set-aside-" + i, Category.LEVEL_1);
        }
        given().auth()
                .oauth2(Tokens.platform(Role.INTEGRITY_AGENCY))
                .get("/councils")
                .then()
                .statusCode(200)
                .body("find { it.council == 'ironbark' }.notNotified", equalTo(5));
    }

    private void recorded(String assessment, Category... endorsed) {
        UUID complaint = UUID.randomUUID();
        facts.tell(complaint, 1, "2026-07-16T00:00:00Z", WrittenFacts.report(List.of()));
        facts.tell(
                complaint, 1, "2026-07-17T00:00:00Z", new NotNotifiedRecorded(assessment, List.of("payroll-records")));
        for (Category category : endorsed) {
            facts.tell(
                    complaint,
                    2,
                    "2026-07-18T00:00:00Z",
                    new AssessmentEndorsed(
                            assessment, category, Optional.empty(), Optional.empty(), "ceo", "CEO", COUNCIL, "1"));
        }
    }
}
