package io.probity.intake.http;

import static io.probity.intake.http.Http.CEO;
import static io.probity.intake.http.Http.OTHER_MANAGER;
import static io.probity.intake.http.Http.RECORDS;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.lodge;
import static io.probity.intake.http.Http.lodged;
import static io.probity.intake.http.Http.put;
import static io.probity.intake.http.Http.waterBill;
import static io.probity.intake.http.Http.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.probity.contracts.IntakeEvent.HumanRightsRaised;
import io.probity.testing.PublishedEvents;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Tag("HV-41")
class HumanRightsOverHttpTest {

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    @Test
    void whoever_lodges_one_says_so_and_it_is_told_as_one_with_codes_alone() {
        String path = lodged(with(waterBill(), "humanRights", Map.of("rights", List.of("property"))));
        get(RECORDS, path).statusCode(200).body("noted.humanRights.rights", contains("property"));
        String receivedOn = get(RECORDS, path).extract().path("receivedOn");
        assertThat(told(path))
                .isEqualTo(
                        new HumanRightsRaised(List.of("property"), LocalDate.parse(receivedOn), "wattle-creek", "8"));
    }

    @Test
    void an_officer_finds_that_a_complaint_is_one_and_says_so_once() {
        String path = lodged(waterBill());
        get(RECORDS, path).body("noted", nullValue());
        put(RECORDS, path + "/human-rights", Map.of())
                .statusCode(200)
                .body("noted.humanRights.rights", hasSize(0))
                .body("noted.humanRights.at", containsString("T"));
        put(CEO, path + "/human-rights", Map.of()).statusCode(200);
        put(CEO, path + "/human-rights", Map.of("rights", List.of("property")))
                .statusCode(409)
                .body("rule", equalTo("HV-41"));
        assertThat(told(path).rights()).isEmpty();
    }

    @Test
    void what_is_no_right_of_the_law_is_refused_and_so_is_what_is_out_of_scope_by_its_own_form() {
        String path = lodged(waterBill());
        put(RECORDS, path + "/human-rights", Map.of("rights", List.of("quiet")))
                .statusCode(422)
                .body("rule", equalTo("HV-41"))
                .body("detail", containsString("fair-hearing"));
        put(OTHER_MANAGER, path + "/human-rights", Map.of()).statusCode(404);
        lodge(with(waterBill(), "humanRights", Map.of("rights", List.of("quiet"))))
                .statusCode(422)
                .body("rule", equalTo("HV-41"));
        lodge(with(with(waterBill(), "outOfScope", "rates-and-charges"), "humanRights", Map.of()))
                .statusCode(409)
                .body("rule", equalTo("HV-41"));
    }

    private static HumanRightsRaised told(String path) {
        try (PublishedEvents others = PublishedEvents.connect()) {
            UUID complaint = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
            return others.hear(HumanRightsRaised.class, complaint).event();
        }
    }
}
