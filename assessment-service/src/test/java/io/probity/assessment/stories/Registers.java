package io.probity.assessment.stories;

import static io.restassured.RestAssured.given;

import io.probity.edge.caller.Role;
import io.probity.testing.Tokens;
import java.util.UUID;

/** What a council's governance manager enters about its officers. The registers' rows follow their log in its order. */
record Registers(String council) {
    static final String SINCE_LONG = "2026-01-01";

    void reportsTo(String officer, String manager) {
        entered(officer, "reporting-line", """
                {"reportsTo": "%s", "since": "%s"}""".formatted(manager, SINCE_LONG));
    }

    void close(String officer, String other) {
        close(officer, other, SINCE_LONG);
    }

    /** @param since the first day on which it counts */
    void close(String officer, String other, String since) {
        close(officer, UUID.randomUUID(), other, since);
    }

    void close(String officer, UUID entry, String other, String since) {
        entered(officer, "relationships/" + entry, """
                {"other": "%s", "nature": "Cousins.", "since": "%s"}""".formatted(other, since));
    }

    private void entered(String officer, String what, String body) {
        given().auth()
                .oauth2(Tokens.as("governance-1", council, Role.GOVERNANCE_MANAGER))
                .contentType("application/json")
                .body(body)
                .put("/councils/{council}/officers/{officer}/" + what, council, officer)
                .then()
                .statusCode(200);
    }
}
