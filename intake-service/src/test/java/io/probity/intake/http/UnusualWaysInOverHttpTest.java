package io.probity.intake.http;

import static io.probity.intake.http.Http.CEO;
import static io.probity.intake.http.Http.MANAGER;
import static io.probity.intake.http.Http.MAYOR;
import static io.probity.intake.http.Http.RECORDS;
import static io.probity.intake.http.Http.SERVICE;
import static io.probity.intake.http.Http.byLetter;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.lodge;
import static io.probity.intake.http.Http.lodged;
import static io.probity.intake.http.Http.post;
import static io.probity.intake.http.Http.put;
import static io.probity.intake.http.Http.timesheets;
import static io.probity.intake.http.Http.toTheManager;
import static io.probity.intake.http.Http.waterBill;
import static io.probity.intake.http.Http.with;
import static io.probity.intake.http.Http.without;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class UnusualWaysInOverHttpTest {
    private static final String COMPLAINTS = "/councils/wattle-creek/complaints";

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    @Test
    @Tag("HV-17")
    void what_names_the_ceo_goes_to_the_mayor_whatever_box_was_ticked_and_stays_there() {
        String path = lodged(with(
                waterBill(), "subjectOfficers", List.of(Map.of("name", "The chief executive", "officer", "u-ceo"))));
        get(MAYOR, path).statusCode(200).body("referral.ground", equalTo("HV-17"));
        get(CEO, path).statusCode(404);
        put(RECORDS, path + "/referral", toTheManager()).statusCode(409).body("rule", equalTo("HV-17"));
        String report = lodged(with(timesheets(), "about", "CHIEF_EXECUTIVE_DECISION"));
        get(MAYOR, report).statusCode(200).body("referral.office", equalTo("mayor"));
        get(CEO, report).statusCode(404);
    }

    @Test
    @Tag("HV-17")
    void a_complaint_about_the_ceo_is_made_in_writing_and_about_their_own_decision() {
        recorded(with(spoken(), "about", "CHIEF_EXECUTIVE_DECISION"))
                .statusCode(422)
                .body("rule", equalTo("HV-17"))
                .body("detail", containsString("in writing"));
        lodge(with(waterBill(), "about", "CHIEF_EXECUTIVE_INDIRECTLY"))
                .statusCode(422)
                .body("rule", equalTo("HV-17"))
                .body("detail", containsString("direct decision or action"));
        recorded(with(byLetter(), "about", "CHIEF_EXECUTIVE_DECISION"))
                .statusCode(201)
                .body("whatHappensNext", containsString("Mayor"));
    }

    @Test
    @Tag("HV-13")
    void a_matter_of_staff_is_taken_in_writing_and_what_alleges_corruption_in_any_way() {
        recorded(with(spoken(), "about", "STAFF_MATTER")).statusCode(422).body("rule", equalTo("HV-13"));
        recorded(with(byLetter(), "about", "STAFF_MATTER")).statusCode(201);
        Map<String, Object> report = with(timesheets(), "about", "STAFF_MATTER");
        report.put("receipt", spoken().get("receipt"));
        recorded(report).statusCode(201);
    }

    @Test
    @Tag("HV-01")
    @Tag("HV-05")
    void a_complaint_for_somebody_else_holds_both_people_and_what_ties_them() {
        String path = COMPLAINTS + "/"
                + recorded(byLetter()).statusCode(201).extract().path("id");
        put(RECORDS, path + "/referral", toTheManager()).statusCode(200);
        get(MANAGER, path)
                .statusCode(200)
                .body("complainant", notNullValue())
                .body("represented", notNullValue())
                .body("words.relationshipSpecified", equalTo("Neighbour"))
                .body("words.specialNeed", containsString("large print"));
        String represented = get(MANAGER, path).extract().path("represented");
        post(
                        MANAGER,
                        "/councils/wattle-creek/persons/" + represented + "/disclosures",
                        UUID.randomUUID().toString(),
                        Map.of("ground", "HANDLING"))
                .statusCode(200)
                .body("fullName", equalTo("Osric Farrow"));
        get(SERVICE, path).body("words", nullValue());
    }

    @Test
    @Tag("HV-01")
    @Tag("HV-05")
    void who_complains_for_somebody_else_says_for_whom_and_what_they_are_to_them() {
        lodge(without(waterBill(), "represented")).statusCode(422).body("rule", equalTo("HV-01"));
        lodge(without(waterBill(), "relationship")).statusCode(422).body("rule", equalTo("HV-05"));
        lodge(without(waterBill(), "relationshipSpecified")).statusCode(422).body("rule", equalTo("HV-05"));
        lodge(without(without(with(waterBill(), "affected", true), "represented"), "relationship"))
                .statusCode(201);
    }

    @Test
    @Tag("HV-43")
    void how_the_complainant_believes_it_can_be_resolved_is_kept_for_who_handles_it() {
        String path = COMPLAINTS + "/"
                + recorded(byLetter()).statusCode(201).extract().path("id");
        put(RECORDS, path + "/referral", toTheManager()).statusCode(200);
        get(MANAGER, path).statusCode(200).body("words.desiredRemedy", equalTo("A corrected bill."));
    }

    private static Map<String, Object> spoken() {
        Map<String, Object> form = new HashMap<>(byLetter());
        form.put(
                "receipt",
                Map.of(
                        "channel", "telephone",
                        "receivedOn", "2026-03-02",
                        "officer", "Ruth Amari",
                        "position", "Counter"));
        return form;
    }

    private static ValidatableResponse recorded(Map<String, Object> form) {
        return post(RECORDS, COMPLAINTS, UUID.randomUUID().toString(), form);
    }
}
