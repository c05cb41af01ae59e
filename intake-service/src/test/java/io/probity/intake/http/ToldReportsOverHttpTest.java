package io.probity.intake.http;

import static io.probity.intake.http.Http.IRONBARK;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.post;
import static io.probity.intake.http.Http.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Maroondah's policy names whom suspected fraud is told to: each of them takes it down and confirms it, and nobody else. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ToldReportsOverHttpTest {
    private static final String COMPLAINTS = "/councils/ironbark/complaints";
    private static final Map<String, Object> AGREED =
            Map.of("accurate", true, "whatHappensNext", "The Chief Executive Officer looks into it.");

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {
                "CEO",
                "GOVERNANCE_MANAGER",
                "RISK_COORDINATOR",
                "RISK_AND_INTEGRITY_ADVISOR",
                "SUPERVISOR",
                "MANAGER"
            })
    @Tag("MC-02")
    void whom_the_policy_names_takes_down_what_they_are_told_and_confirms_it(Role recipient) {
        for (String way : List.of("telephone", "in-person")) {
            String path = COMPLAINTS + "/"
                    + told(recipient, way).statusCode(201).extract().path("id");
            get(ceo(), path).statusCode(200).body("channel", equalTo(way)).body("receivedOn", equalTo("2026-03-02"));
            put(token("u-other", recipient), path + "/confirmation", Map.of("accurate", false, "whatHappensNext", "x"))
                    .statusCode(recipient == Role.CEO ? 422 : 404);
            ValidatableResponse confirmed = put(token("u-recipient", recipient), path + "/confirmation", AGREED)
                    .statusCode(200)
                    .body("id", equalTo(path.substring(COMPLAINTS.length() + 1)));
            if (recipient != Role.CEO) confirmed.body("words", nullValue()).body("stage", nullValue());
            put(
                            token("u-recipient", recipient),
                            path + "/confirmation",
                            Map.of("accurate", true, "whatHappensNext", "y"))
                    .statusCode(409)
                    .body("rule", equalTo("HV-12"));
            assertThat(get(token("u-recipient", recipient), path).extract().statusCode())
                    .as("who was told sees no more of it than their office does")
                    .isIn(recipient == Role.CEO ? List.of(200) : List.of(403, 404));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = Mode.EXCLUDE,
            names = {
                "CEO",
                "GOVERNANCE_MANAGER",
                "RISK_COORDINATOR",
                "RISK_AND_INTEGRITY_ADVISOR",
                "SUPERVISOR",
                "MANAGER",
                "AGENCY_LIAISON",
                "INTEGRITY_AGENCY",
                "OPERATIONS",
                "SERVICE"
            })
    @Tag("MC-02")
    void whoever_else_is_told_of_it_is_told_who_takes_it_down(Role other) {
        told(other, "telephone")
                .statusCode(403)
                .body("rule", equalTo("MC-02"))
                .body("detail", containsString("risk-and-integrity-advisor"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RECORDS_OFFICER", "PID_COORDINATOR"})
    @Tag("MC-02")
    @Tag("HV-04")
    void what_is_reported_in_writing_is_recorded_by_more(Role officer) {
        told(officer, "letter").statusCode(201);
    }

    private static ValidatableResponse told(Role recipient, String way) {
        Map<String, Object> form = new HashMap<>(Http.timesheets());
        form.put("allegationTypes", List.of("petty-cash"));
        form.put(
                "receipt",
                Map.of(
                        "channel",
                        way,
                        "receivedOn",
                        "2026-03-02",
                        "officer",
                        "Ruth Amari",
                        "position",
                        recipient.text()));
        return post(
                token("u-recipient", recipient), COMPLAINTS, UUID.randomUUID().toString(), form);
    }

    private static String ceo() {
        return token("u-ceo", Role.CEO);
    }

    private static String token(String actor, Role role) {
        return Tokens.as(actor, IRONBARK, role);
    }
}
