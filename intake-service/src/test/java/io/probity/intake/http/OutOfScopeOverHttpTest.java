package io.probity.intake.http;

import static io.probity.intake.http.Http.ASSESSOR;
import static io.probity.intake.http.Http.CEO;
import static io.probity.intake.http.Http.MANAGER;
import static io.probity.intake.http.Http.OTHER_MANAGER;
import static io.probity.intake.http.Http.PID;
import static io.probity.intake.http.Http.RECORDS;
import static io.probity.intake.http.Http.SERVICE;
import static io.probity.intake.http.Http.anyone;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.lodge;
import static io.probity.intake.http.Http.lodged;
import static io.probity.intake.http.Http.put;
import static io.probity.intake.http.Http.timesheets;
import static io.probity.intake.http.Http.toTheManager;
import static io.probity.intake.http.Http.understood;
import static io.probity.intake.http.Http.waterBill;
import static io.probity.intake.http.Http.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.probity.contracts.IntakeEvent.ComplaintClosed;
import io.probity.contracts.IntakeEvent.ComplaintRefusedAsOutOfScope;
import io.probity.contracts.IntakeEvent.RequestConvertedToComplaint;
import io.probity.testing.PublishedEvents;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OutOfScopeOverHttpTest {
    private static final Map<String, Object> RATES =
            Map.of("reason", "rates-and-charges", "explanation", "Your notice says until when.");

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    @Test
    @Tag("HV-02")
    void a_dispute_about_rates_is_told_the_right_place_and_stays_on_record_as_received() {
        String path = lodged(with(waterBill(), "whatHappened", "The rates of my block are too high this year."));
        put(RECORDS, path + "/out-of-scope", RATES)
                .statusCode(200)
                .body("stage", equalTo("CLOSED"))
                .body("outcome", equalTo("out-of-scope-rates-and-charges"))
                .body("outOfScope.rightPlace", containsString("rates office"))
                .body("outOfScope.clause", equalTo("HV-02"));
        put(RECORDS, path + "/out-of-scope", RATES).statusCode(200);
        get(SERVICE, path + "/out-of-scope")
                .statusCode(200)
                .body("label", containsString("rates and charges"))
                .body("explanation", equalTo("Your notice says until when."));
        get(CEO, path).statusCode(200).body("words.whatHappened", containsString("rates of my block"));
        put(RECORDS, path + "/referral", toTheManager()).statusCode(409);
        UUID complaint = id(path);
        try (PublishedEvents others = PublishedEvents.connect()) {
            assertThat(others.hear(ComplaintRefusedAsOutOfScope.class, complaint)
                            .event())
                    .isEqualTo(new ComplaintRefusedAsOutOfScope("rates-and-charges", "HV-02"));
            assertThat(others.hear(ComplaintClosed.class, complaint).event().outcome())
                    .isEqualTo("out-of-scope-rates-and-charges");
        }
    }

    @Test
    @Tag("HV-02")
    void who_says_so_on_the_form_is_told_the_right_place_in_the_answer() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> form = with(waterBill(), "outOfScope", "planning-act");
        String first = lodge(form, key)
                .statusCode(201)
                .body("outOfScope.reason", equalTo("planning-act"))
                .body("whatHappensNext", containsString("stays on record"))
                .body("whatHappensNext", containsString("Planning Act 2016"))
                .extract()
                .asString();
        assertThat(lodge(form, key).statusCode(201).extract().asString()).isEqualTo(first);
        lodge(with(waterBill(), "outOfScope", "boring")).statusCode(422).body("rule", equalTo("HV-02"));
        lodge(with(timesheets(), "outOfScope", "initial-request"))
                .statusCode(422)
                .body("rule", equalTo("HV-02"));
    }

    @Test
    @Tag("HV-02")
    void in_victoria_too_what_belongs_elsewhere_is_told_the_right_place_by_that_states_list() {
        Map<String, Object> form = with(with(waterBill(), "location", "finance"), "outOfScope", "rates-and-charges");
        String path = "/councils/ironbark/complaints";
        String id = anyone().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(form)
                .post(path)
                .then()
                .statusCode(201)
                .body("outOfScope.reason", equalTo("rates-and-charges"))
                .body("whatHappensNext", containsString("rates office"))
                .extract()
                .path("id");
        get(SERVICE, path + "/" + id + "/out-of-scope")
                .statusCode(200)
                .body("rightPlace", containsString("rate notice"));
        anyone().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(with(form, "outOfScope", "planning-act"))
                .post(path)
                .then()
                .statusCode(422)
                .body("rule", equalTo("HV-02"));
        anyone().get("/councils/ironbark/out-of-scope-reasons")
                .then()
                .statusCode(200)
                .body("code", hasItems("councillor-conduct", "planning-decision", "infringement-notice"));
    }

    @Test
    @Tag("HV-02")
    void the_reasons_and_the_right_places_can_be_read_by_anyone() {
        anyone().get("/councils/wattle-creek/out-of-scope-reasons")
                .then()
                .statusCode(200)
                .body(
                        "code",
                        hasItems("initial-request", "rates-and-charges", "councillor-conduct", "statutory-review"));
        anyone().get("/councils/nowhere/out-of-scope-reasons").then().statusCode(404);
    }

    @Test
    @Tag("HV-02")
    @Tag("MC-15")
    void below_the_ceo_and_the_pid_coordinator_a_report_of_corrupt_conduct_stays_in_scope() {
        String path = lodged(timesheets());
        put(RECORDS, path + "/out-of-scope", RATES).statusCode(404);
        put(MANAGER, path + "/out-of-scope", RATES).statusCode(404);
        put(ASSESSOR, path + "/out-of-scope", RATES).statusCode(403);
        put(PID, path + "/out-of-scope", Map.of("reason", "councillor-conduct")).statusCode(200);
        String other = lodged(timesheets());
        put(CEO, other + "/out-of-scope", Map.of("reason", "dull"))
                .statusCode(422)
                .body("rule", equalTo("HV-02"));
        put(CEO, other + "/out-of-scope", Map.of("reason", "councillor-conduct"))
                .statusCode(200);
    }

    @Test
    @Tag("HV-02")
    void what_is_in_scope_has_no_right_place_elsewhere_and_who_may_not_see_it_decides_nothing() {
        String path = lodged(waterBill());
        get(SERVICE, path + "/out-of-scope").statusCode(404);
        put(OTHER_MANAGER, path + "/out-of-scope", RATES).statusCode(404);
        get(RECORDS, path).body("stage", equalTo("AWAITING_REFERRAL")).body("outOfScope", nullValue());
    }

    @Test
    @Tag("HV-03")
    void a_request_that_nothing_was_done_about_becomes_a_complaint_and_keeps_its_date_and_reference() {
        String path = lodged(with(waterBill(), "request", Map.of("reference", "CR-1042", "requestedOn", "2026-01-12")));
        get(RECORDS, path)
                .body("request.reference", equalTo("CR-1042"))
                .body("request.requestedOn", equalTo("2026-01-12"))
                .body("stage", equalTo("AWAITING_REFERRAL"));
        put(RECORDS, path + "/out-of-scope", Map.of("reason", "initial-request"))
                .statusCode(422)
                .body("rule", equalTo("HV-03"));
        put(RECORDS, path + "/referral", with(new HashMap<>(toTheManager()), "referredOn", today(path)))
                .statusCode(200);
        put(MANAGER, path + "/acknowledgement", understood()).statusCode(200);
        try (PublishedEvents others = PublishedEvents.connect()) {
            assertThat(others.hear(RequestConvertedToComplaint.class, id(path)).event())
                    .isEqualTo(new RequestConvertedToComplaint(LocalDate.parse("2026-01-12")));
        }
        lodge(with(waterBill(), "request", Map.of("reference", "CR-1042", "requestedOn", "2999-01-12")))
                .statusCode(422)
                .body("rule", equalTo("HV-03"));
    }

    private static String today(String path) {
        return get(RECORDS, path).extract().path("receivedOn");
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
