package io.probity.reporting;

import static io.probity.reporting.WrittenFacts.COUNCIL;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.contracts.AssessmentEvent.AssessmentEndorsed;
import io.probity.contracts.AssessmentEvent.Category;
import io.probity.contracts.AssessmentEvent.ControlReviewRequired;
import io.probity.contracts.AssessmentEvent.LossRecorded;
import io.probity.contracts.AssessmentEvent.NotNotifiedRecorded;
import io.probity.contracts.CouncilEvent.CouncilOnboarded;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.contracts.IntakeEvent.IdentityDisclosed;
import io.probity.contracts.IntakeEvent.Reporter;
import io.probity.contracts.NotificationEvent.ClockStarted;
import io.probity.contracts.NotificationEvent.ReferralPrepared;
import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HiddenFromWhomItIsAboutTest {
    private static final String AT = "2026-08-03T00:00:00Z";

    private static final String YEAR = "reports/annual?year=2026-27";

    private static final List<String> LISTS = List.of(
            "registers/complaints",
            "registers/complaints.csv",
            "registers/corrupt-conduct",
            "registers/not-notified",
            "registers/referrals",
            "registers/clocks",
            "reports/annual/matters?year=2026-27&line=made");

    @Inject
    WrittenFacts facts;

    @AfterEach
    void forget() {
        facts.forget();
    }

    @Test
    @Tag("HV-17")
    void what_went_to_the_mayor_is_in_nothing_the_ceo_sees() {
        for (Alleges alleges : Alleges.values()) {
            matter("IRO-MAYOR" + alleges, alleges, Optional.of("mayor"));
            matter("IRO-OTHER" + alleges, alleges, Optional.of("manager"));
        }
        for (String list : LISTS) {
            assertThat(get(list, Role.MAYOR)).as(list).contains("IRO-MAYOR", "IRO-OTHER");
            assertThat(get(list, Role.CEO)).as(list).contains("IRO-OTHER").doesNotContain("IRO-MAYOR");
            assertThat(get(list, Role.CEO, Role.AUDITOR)).as(list).doesNotContain("IRO-MAYOR");
        }
    }

    @Test
    @Tag("HV-17")
    void nor_is_it_counted_for_the_ceo_who_is_told_that_something_may_be_left_out() {
        matter("IRO-MAYOR", Alleges.ADMINISTRATIVE_ACTION, Optional.of("mayor"));
        matter("IRO-OTHER", Alleges.ADMINISTRATIVE_ACTION, Optional.of("manager"));
        assertThat(get("reports/annual?year=2026-27", Role.MAYOR)).contains("2 made", "\"withoutMayors\":false");
        assertThat(get("reports/annual?year=2026-27", Role.CEO)).contains("1 made", "\"withoutMayors\":true");
    }

    @Test
    @Tag("HV-17")
    void until_a_complaint_is_given_to_somebody_the_ceo_does_not_see_it() {
        matter("IRO-NOBODY", Alleges.ADMINISTRATIVE_ACTION, Optional.empty());
        assertThat(get("registers/complaints", Role.CEO)).doesNotContain("IRO-NOBODY");
        assertThat(get("registers/complaints", Role.RECORDS_OFFICER)).contains("IRO-NOBODY");
    }

    @Test
    @Tag("MC-15")
    void what_names_an_officer_is_in_nothing_they_see_whatever_their_office() {
        for (Alleges alleges : Alleges.values()) {
            matter("IRO-NAMED" + alleges, alleges, Optional.of("manager"), List.of("officer-9", "officer-3"));
            matter("IRO-OTHER" + alleges, alleges, Optional.of("manager"), List.of("officer-3"));
        }
        for (Role role : List.of(Role.AUDITOR, Role.MAYOR, Role.CEO)) {
            for (String list : LISTS) {
                assertThat(as("officer-9", list, role))
                        .as(list)
                        .contains("IRO-OTHER")
                        .doesNotContain("IRO-NAMED");
                assertThat(as("officer-1", list, role)).as(list).contains("IRO-OTHER", "IRO-NAMED");
            }
            assertThat(as("officer-9", YEAR, role)).contains("1 made");
            assertThat(as("officer-1", YEAR, role)).contains("2 made");
        }
    }

    @Test
    @Tag("MC-15")
    void nor_do_its_losses_and_disclosures_count_for_them() {
        UUID complaint = matter("IRO-NAMED", Alleges.CORRUPT_CONDUCT, Optional.of("ceo"), List.of("officer-9"));
        facts.tell(complaint, 5, AT, new LossRecorded("i", "loss-1", "money", 50_001, false));
        facts.tell(complaint, 6, AT, new ControlReviewRequired("i"));
        facts.tell(complaint, 7, AT, new IdentityDisclosed("person-1", "officer-2", "HANDLING"));
        assertThat(as("officer-1", "reports/fraud", Role.AUDITOR)).contains("\"losses\":1", "Required\":1");
        assertThat(as("officer-9", "reports/fraud", Role.AUDITOR)).contains("\"losses\":0", "Required\":0");
        assertThat(as("officer-1", "reports/identity-disclosures", Role.AUDITOR))
                .contains("HANDLING");
        assertThat(as("officer-9", "reports/identity-disclosures", Role.AUDITOR))
                .isEqualTo("{}");
    }

    @Test
    @Tag("HV-17")
    void nor_does_the_ceo_count_the_losses_of_what_went_to_the_mayor() {
        UUID complaint = matter("IRO-MAYOR", Alleges.CORRUPT_CONDUCT, Optional.of("mayor"), List.of());
        facts.tell(complaint, 5, AT, new LossRecorded("i", "loss-1", "money", 50_001, false));
        assertThat(get("reports/fraud", Role.AUDITOR)).contains("\"losses\":1");
        assertThat(get("reports/fraud", Role.CEO)).contains("\"losses\":0");
    }

    @Test
    @Tag("MC-15")
    void until_it_is_known_whom_a_matter_is_about_nobody_sees_it() {
        UUID complaint = UUID.randomUUID();
        facts.tell(complaint, 1, AT, new ReferralPrepared("referral-1", "ibac", "assessment-1"));
        assertThat(get("registers/referrals", Role.AUDITOR)).isEqualTo("[]");
        facts.tell(complaint, 1, AT, lodged("IRO-LATE", Alleges.CORRUPT_CONDUCT, "2026-08-03", List.of()));
        assertThat(get("registers/referrals", Role.AUDITOR)).contains("IRO-LATE");
    }

    private void matter(String reference, Alleges alleges, Optional<String> office) {
        matter(reference, alleges, office, List.of());
    }

    private UUID matter(String reference, Alleges alleges, Optional<String> office, List<String> subjects) {
        UUID complaint = UUID.randomUUID();
        String id = complaint.toString();
        String at = AT;
        facts.tell(complaint, 1, at, new CouncilOnboarded("Ironbark City", "victoria"));
        facts.tell(complaint, 1, at, lodged(reference, alleges, "2026-08-03", subjects));
        office.ifPresent(to -> facts.tell(
                complaint, 2, at, new ComplaintReferredToHandler("somebody", to, LocalDate.of(2026, 8, 3), "HV-17")));
        facts.tell(complaint, 1, at, new NotNotifiedRecorded(id, List.of("payroll-records")));
        facts.tell(
                complaint,
                2,
                at,
                new AssessmentEndorsed(
                        id, Category.NOT_NOTIFIED, Optional.empty(), Optional.empty(), "x", "Mayor", COUNCIL, "1"));
        facts.tell(complaint, 1, at, new ReferralPrepared(id, "ibac", id));
        LocalDate due = LocalDate.of(2026, 8, 17);
        facts.tell(
                complaint, 1, at, new ClockStarted(id, "acknowledgement", due.minusDays(14), due, "au-vic", "HV-08"));
        return complaint;
    }

    private static String get(String path, Role... roles) {
        return as("officer-0", path, roles);
    }

    private static String as(String actor, String path, Role... roles) {
        return given().auth()
                .oauth2(Tokens.as(actor, COUNCIL, roles))
                .get("/councils/ironbark/" + path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static ComplaintLodged lodged(String reference, Alleges alleges, String receivedOn, List<String> subjects) {
        return new ComplaintLodged(
                reference,
                Reporter.ANONYMOUS,
                Optional.empty(),
                alleges,
                "web",
                LocalDate.parse(receivedOn),
                "policy",
                "other",
                List.of(),
                subjects,
                COUNCIL,
                "1");
    }
}
