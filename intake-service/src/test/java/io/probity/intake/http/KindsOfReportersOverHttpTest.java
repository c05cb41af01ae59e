package io.probity.intake.http;

import static io.probity.intake.http.Http.CEO;
import static io.probity.intake.http.Http.PID;
import static io.probity.intake.http.Http.anyone;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.lodge;
import static io.probity.intake.http.Http.lodged;
import static io.probity.intake.http.Http.timesheets;
import static io.probity.intake.http.Http.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever they are to the council, they can report, and it stands on record which. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class KindsOfReportersOverHttpTest {
    private static final String DISCLOSURES = "/councils/wattle-creek/disclosures";

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "councillor",
                "employee",
                "contractor",
                "subcontractor",
                "consultant",
                "temporary-staff",
                "agency-worker",
                "volunteer",
                "member-of-the-public"
            })
    @Tag("MC-01")
    void each_kind_of_people_can_report_under_the_code_that_the_policy_shows(String kind) {
        List<String> shown = anyone().get("/councils/wattle-creek/policy")
                .then()
                .statusCode(200)
                .extract()
                .path("reporterKinds.code");
        assertThat(shown).contains(kind);
        get(CEO, lodged(with(timesheets(), "reporterKind", kind))).body("reporterKind", equalTo(kind));
        String disclosure = disclosed(kind, 201).extract().path("id");
        get(PID, DISCLOSURES + "/" + disclosure).body("disclosedBy", equalTo(kind));
    }

    @Test
    @Tag("MC-01")
    void a_kind_that_is_not_known_is_answered_with_those_that_are() {
        lodge(with(timesheets(), "reporterKind", "passer-by"))
                .statusCode(422)
                .body("detail", containsString("agency-worker"));
        disclosed("passer-by", 422).body("detail", containsString("agency-worker"));
    }

    private static ValidatableResponse disclosed(String kind, int status) {
        return anyone().header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("disclosedBy", kind, "whatHappened", "The depot sells the council's diesel."))
                .post(DISCLOSURES)
                .then()
                .statusCode(status);
    }
}
