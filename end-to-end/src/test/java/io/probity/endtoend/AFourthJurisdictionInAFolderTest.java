package io.probity.endtoend;

import static io.probity.endtoend.Everything.PLATFORM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.probity.local.Part;
import io.probity.local.demo.Answer;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A state and a council that no service was built with: the platform of these tests runs with the folder of their two packs
 * as {@code PROBITY_POLICIES} (see the pom).
 */
@Tag("HV-58")
class AFourthJurisdictionInAFolderTest {
    private static final String OPERATOR = "operator@probity.example";
    private static final String COUNCIL = "/councils/banksia";

    @BeforeAll
    static void onboarded() {
        // Under its own key: asked again, it is answered as it was the first time.
        good(PLATFORM.as(OPERATOR, Part.INTAKE, "/councils")
                .key("banksia-1")
                .post(Map.of("id", "banksia", "name", "Banksia Town", "jurisdiction", "jacaranda")));
        good(PLATFORM.as(OPERATOR, Part.INTAKE, COUNCIL + "/policies")
                .key("banksia-2")
                .post(Map.of(
                        "policy", "banksia",
                        "version", "1",
                        "resolution", "2 January 2026",
                        "effectiveFrom", "2026-01-02")));
    }

    @Test
    void its_policy_is_told_to_whoever_asks() {
        JsonNode policy =
                good(PLATFORM.anybody(Part.INTAKE, COUNCIL + "/policy").get()).body();
        assertThat(policy.path("jurisdiction").asText()).isEqualTo("jacaranda");
        assertThat(policy.path("allegationTypes").findValuesAsText("code")).containsExactly("jobs-for-cousins");
        assertThat(policy.path("agencies").findValuesAsText("name")).containsExactly("Jacaranda Integrity Office");
    }

    @Test
    @Tag("HV-08")
    void its_complaints_are_due_by_its_own_days_and_holidays() {
        Answer lodged = good(PLATFORM.anybody(Part.INTAKE, COUNCIL + "/complaints")
                .key(UUID.randomUUID().toString())
                .post(Map.of(
                        "reporter",
                        "NAMED",
                        "alleges",
                        "ADMINISTRATIVE_ACTION",
                        "complainant",
                        Map.of("fullName", "Robin Example", "address", "1 Example Street"),
                        "whatHappened",
                        "The jetty leans, and the notice that was promised never came.",
                        "where",
                        "The jetty",
                        "nature",
                        "other",
                        "natureSpecified",
                        "A jetty",
                        "location",
                        "other",
                        "locationSpecified",
                        "The harbour")));
        assertThat(lodged.text("/reference")).startsWith("BT-");

        Answer clocks = PLATFORM.await(
                "its clock",
                () -> PLATFORM.as(
                                OPERATOR, Part.NOTIFICATION, COUNCIL + "/complaints/" + lodged.text("/id") + "/clocks")
                        .get(),
                Answer::isGood);
        JsonNode clock = clocks.body().get(0);
        assertThat(clock.path("why").path("calendar").asText()).contains("2 business days (au-tas)");
        LocalDate from = LocalDate.parse(clock.path("why").path("from").asText());
        assertThat(LocalDate.parse(clock.path("due").asText())).isBetween(from.plusDays(2), from.plusDays(14));
    }

    private static Answer good(Answer answer) {
        assertThat(answer.isGood()).as(answer.status() + " " + answer.body()).isTrue();
        return answer;
    }
}
