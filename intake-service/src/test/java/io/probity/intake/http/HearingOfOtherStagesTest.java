package io.probity.intake.http;

import static io.probity.intake.http.Http.ASSESSOR;
import static io.probity.intake.http.Http.CEO;
import static io.probity.intake.http.Http.MANAGER;
import static io.probity.intake.http.Http.RECORDS;
import static io.probity.intake.http.Http.SERVICE;
import static io.probity.intake.http.Http.WATTLE_CREEK;
import static io.probity.intake.http.Http.byLetter;
import static io.probity.intake.http.Http.byReceipt;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.lodge;
import static io.probity.intake.http.Http.lodged;
import static io.probity.intake.http.Http.post;
import static io.probity.intake.http.Http.put;
import static io.probity.intake.http.Http.timesheets;
import static io.probity.intake.http.Http.toTheManager;
import static io.probity.intake.http.Http.understood;
import static io.probity.intake.http.Http.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.probity.contracts.AppealsEvent.AppealUpheld;
import io.probity.contracts.AppealsEvent.Extent;
import io.probity.contracts.AppealsEvent.ReviewOutcomeTold;
import io.probity.contracts.AssessmentEvent.AssessmentEndorsed;
import io.probity.contracts.AssessmentEvent.Category;
import io.probity.contracts.AssessmentEvent.InvestigationDiscontinued;
import io.probity.contracts.AssessmentEvent.InvestigationRerouted;
import io.probity.contracts.AssessmentEvent.OutcomeDecided;
import io.probity.contracts.CouncilEvent.PolicyAdopted;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintAcknowledged;
import io.probity.contracts.IntakeEvent.ComplaintClosed;
import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.contracts.IntakeEvent.ComplaintReopened;
import io.probity.contracts.IntakeEvent.IdentityDisclosed;
import io.probity.contracts.IntakeEvent.Reporter;
import io.probity.contracts.NotificationEvent.AgencyDecided;
import io.probity.contracts.NotificationEvent.AgencyDecision;
import io.probity.contracts.NotificationEvent.LetterSent;
import io.probity.edge.caller.Role;
import io.probity.intake.onboarding.CouncilRegister;
import io.probity.testing.Heard;
import io.probity.testing.PublishedEvents;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HearingOfOtherStagesTest {
    private PublishedEvents others;

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
        others = PublishedEvents.connect();
    }

    @AfterEach
    void hang_up() {
        others.close();
    }

    @Test
    @Tag("HV-10")
    @Tag("HV-23")
    void a_complaint_closes_when_told_opens_when_an_appeal_is_upheld_and_closes_again() {
        String path = acknowledged();
        UUID complaint = id(path);
        others.tellRepeatedly(3, WATTLE_CREEK, complaint, outcome());
        others.tell(WATTLE_CREEK, complaint, new LetterSent("letter-0", "acknowledgement"));
        others.tell(WATTLE_CREEK, complaint, new LetterSent("letter-1", "outcome"));
        becomes(MANAGER, path, "CLOSED", "substantiated");

        others.tell(WATTLE_CREEK, complaint, new AppealUpheld("appeal-1", Extent.IN_PART));
        becomes(MANAGER, path, "REOPENED", null);
        assertThat(others.hear(ComplaintReopened.class, complaint).event().ground())
                .isEqualTo("appeal-upheld");

        others.tellRepeatedly(2, WATTLE_CREEK, complaint, new ReviewOutcomeTold("appeal-1"));
        becomes(MANAGER, path, "CLOSED", "corrected-on-review");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(others.heardAbout(complaint))
                .map(heard -> heard.event())
                .containsSubsequence(
                        new ComplaintClosed("substantiated"),
                        new ComplaintReopened("appeal-upheld"),
                        new ComplaintClosed("corrected-on-review")));
        get(RECORDS, "/councils/wattle-creek/complaints?stage=CLOSED&limit=100").statusCode(200);
    }

    @Test
    @Tag("HV-35")
    void a_report_that_is_not_notified_closes() {
        String path = lodged(timesheets());
        others.tell(
                WATTLE_CREEK,
                id(path),
                new AssessmentEndorsed(
                        "assessment-1",
                        Category.NOT_NOTIFIED,
                        Optional.empty(),
                        Optional.empty(),
                        "u-ceo",
                        "Chief executive officer",
                        "wattle-creek",
                        "8"));
        becomes(ASSESSOR, path, "CLOSED", "not-notified");
    }

    @Test
    @Tag("HV-37")
    void a_report_whose_investigation_is_not_continued_by_a_new_decision_closes() {
        String path = lodged(timesheets());
        others.tellRepeatedly(2, WATTLE_CREEK, id(path), new InvestigationDiscontinued("investigation-1"));
        becomes(ASSESSOR, path, "CLOSED", "not-notified");
    }

    @Test
    @Tag("HV-39")
    void a_report_closes_when_the_agency_retains_it_and_opens_when_it_comes_back() {
        String path = lodged(timesheets());
        others.tell(WATTLE_CREEK, id(path), new AgencyDecided("r-1", "ccc", AgencyDecision.RETAINED));
        becomes(CEO, path, "CLOSED", "retained-by-ccc");
        others.tell(WATTLE_CREEK, id(path), new AgencyDecided("r-1", "ccc", AgencyDecision.REFERRED_BACK));
        becomes(CEO, path, "REOPENED", null);
        others.tell(WATTLE_CREEK, id(path), outcome());
        others.tell(WATTLE_CREEK, id(path), new LetterSent("letter-1", "outcome"));
        becomes(CEO, path, "CLOSED", "substantiated");
    }

    @Test
    @Tag("HV-10")
    @Tag("HV-14")
    void a_report_without_a_name_closes_once_its_outcome_lies_where_the_receipt_opens() {
        var lodged = lodge(timesheets()).statusCode(201).extract().jsonPath();
        String path = "/councils/wattle-creek/complaints/" + lodged.getString("id");
        UUID complaint = id(path);
        others.tell(WATTLE_CREEK, complaint, outcome());
        // Told on the same topic of the same matter, so heard after the outcome.
        others.tell(
                WATTLE_CREEK,
                complaint,
                new InvestigationRerouted("investigation-1", Optional.of("u-mayor"), "ceo", "mayor"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(handlers(complaint)).contains("u-mayor"));
        becomes(ASSESSOR, path, "REFERRED", null);

        var letter = Map.of("letter", UUID.randomUUID(), "kind", "outcome", "subject", "Letter", "text", "Decided.");
        post(SERVICE, path + "/letter-box", UUID.randomUUID().toString(), letter)
                .statusCode(204);
        others.tell(WATTLE_CREEK, complaint, new LetterSent("letter-1", "outcome"));
        becomes(ASSESSOR, path, "CLOSED", "substantiated");
        byReceipt(lodged.getString("receipt"))
                .get("/councils/wattle-creek/receipt")
                .then()
                .statusCode(200)
                .body("letters[0].text", equalTo("Decided."));
    }

    @Test
    @Tag("HV-15")
    void a_report_whose_reporter_nobody_can_tell_closes_with_the_decision() {
        String path = lodged(with(timesheets(), "wantsReceipt", false));
        others.tell(WATTLE_CREEK, id(path), outcome());
        becomes(ASSESSOR, path, "CLOSED", "substantiated");
    }

    @Test
    @Tag("HV-36")
    @Tag("HV-07")
    void a_complaint_whose_handler_may_not_have_it_is_referred_to_whoever_has_it_instead() {
        String path = acknowledged();
        UUID complaint = id(path);
        others.tellRepeatedly(
                2,
                WATTLE_CREEK,
                complaint,
                new InvestigationRerouted("investigation-1", Optional.of("u-roads"), "manager", "manager"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get(MANAGER, path).statusCode(404));
        becomes(Tokens.as("u-roads", WATTLE_CREEK, Role.MANAGER), path, "ACKNOWLEDGED", null);
        for (String mayKnow : List.of(CEO, Tokens.as("u-roads", WATTLE_CREEK, Role.MANAGER)))
            get(mayKnow, path).statusCode(200).body("referral.ground", equalTo("HV-36"));
        for (String other : List.of(RECORDS, Tokens.as("u-complaints", WATTLE_CREEK, Role.COMPLAINTS_OFFICER)))
            get(other, path).statusCode(200).body("referral.ground", equalTo("HV-07"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(handlers(complaint)).containsExactly("u-water", "u-roads"));
    }

    @Test
    void what_is_told_of_another_council_changes_nothing_here() {
        String path = acknowledged();
        others.tell("ironbark", id(path), outcome());
        others.tell("ironbark", id(path), new LetterSent("letter-1", "outcome"));
        others.tell(WATTLE_CREEK, id(path), outcome());
        others.tell(WATTLE_CREEK, id(path), new LetterSent("letter-1", "outcome"));
        becomes(MANAGER, path, "CLOSED", "substantiated");
    }

    @Test
    void everybody_hears_what_happened_and_nobody_hears_who_or_what_was_said() {
        String path = acknowledged();
        UUID complaint = id(path);
        String person = get(RECORDS, path).extract().path("complainant");
        post(
                        SERVICE,
                        "/councils/wattle-creek/persons/" + person + "/disclosures",
                        UUID.randomUUID().toString(),
                        Map.of("ground", "LETTER"))
                .statusCode(200);
        ComplaintLodged lodged = others.hear(ComplaintLodged.class, complaint).event();
        assertThat(lodged.reporter()).isEqualTo(Reporter.NAMED);
        assertThat(lodged.alleges()).isEqualTo(Alleges.ADMINISTRATIVE_ACTION);
        assertThat(lodged.complainant()).contains(person);
        assertThat(lodged.channel()).isEqualTo("letter");
        assertThat(lodged.receivedOn()).isEqualTo(LocalDate.parse("2026-03-02"));
        assertThat(lodged.policyVersion()).isEqualTo("8");
        assertThat(others.hear(ComplaintReferredToHandler.class, complaint).event())
                .isEqualTo(
                        new ComplaintReferredToHandler("u-water", "manager", LocalDate.parse("2026-03-03"), "HV-07"));
        assertThat(others.hear(ComplaintAcknowledged.class, complaint).event().by())
                .isEqualTo("u-water");
        assertThat(others.hear(IdentityDisclosed.class, complaint).event().ground())
                .isEqualTo("LETTER");
        assertThat(others.heardAbout(complaint)).hasSizeGreaterThanOrEqualTo(5).allSatisfy(heard -> assertThat(
                        heard.toString())
                .doesNotContain(Canaries.NAME, Canaries.PHONE, Canaries.EMAIL, Canaries.STORY, "Mara Quill"));
        assertThat(others.hear(PolicyAdopted.class, CouncilRegister.idOf(WATTLE_CREEK))
                        .event()
                        .version())
                .isEqualTo("8");
    }

    @Test
    @Tag("HV-14")
    void nothing_that_is_published_of_an_anonymous_report_names_a_person() {
        UUID complaint = id(lodged(with(new HashMap<>(timesheets()), "reporterKind", "EMPLOYEE")));
        ComplaintLodged lodged = others.hear(ComplaintLodged.class, complaint).event();
        assertThat(lodged.complainant()).isEmpty();
        assertThat(lodged.reporter()).isEqualTo(Reporter.ANONYMOUS);
        assertThat(others.hear(ComplaintReferredToHandler.class, complaint)
                        .event()
                        .office())
                .isEqualTo("ceo");
        assertThat(others.heardAbout(complaint)).allSatisfy(heard -> assertThat(heard.toString())
                .doesNotContain(Canaries.SUBJECT)
                .doesNotContain("EMPLOYEE"));
    }

    @Test
    @Tag("MC-15")
    void everybody_hears_by_their_opaque_ids_from_whom_a_matter_is_hidden() {
        UUID complaint = id(lodged(with(
                timesheets(),
                "subjectOfficers",
                List.of(
                        Map.of("name", Canaries.SUBJECT, "officer", "u-supervisor"),
                        Map.of("name", "Somebody of the depot")))));
        assertThat(others.hear(ComplaintLodged.class, complaint).event().subjects())
                .containsExactly("u-supervisor");
        assertThat(others.heardAbout(complaint)).allSatisfy(heard -> assertThat(heard.toString())
                .doesNotContain(Canaries.SUBJECT, "Somebody of the depot"));
    }

    /** Opaque ids of to whom it was referred, in order, as it was published. */
    private List<String> handlers(UUID complaint) {
        return others.heardAbout(complaint).stream()
                .map(Heard::event)
                .filter(ComplaintReferredToHandler.class::isInstance)
                .map(ComplaintReferredToHandler.class::cast)
                .map(ComplaintReferredToHandler::handler)
                .toList();
    }

    private static String acknowledged() {
        String id = post(
                        RECORDS,
                        "/councils/wattle-creek/complaints",
                        UUID.randomUUID().toString(),
                        byLetter())
                .statusCode(201)
                .extract()
                .path("id");
        String path = "/councils/wattle-creek/complaints/" + id;
        put(RECORDS, path + "/referral", toTheManager()).statusCode(200);
        put(MANAGER, path + "/acknowledgement", understood()).statusCode(200);
        return path;
    }

    private static OutcomeDecided outcome() {
        return new OutcomeDecided(
                "investigation-1",
                "substantiated",
                Optional.of("corrected-bill"),
                LocalDate.parse("2026-03-10"),
                "u-water",
                "manager",
                "wattle-creek",
                "8");
    }

    private static void becomes(String token, String path, String stage, @Nullable String outcome) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var now = get(token, path).statusCode(200).extract();
            assertThat(now.<String>path("stage")).isEqualTo(stage);
            assertThat(now.<String>path("outcome")).isEqualTo(outcome);
        });
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
