package io.probity.reporting.annual;

import static io.probity.reporting.WrittenFacts.COUNCIL;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.contracts.AppealsEvent.AppealLodged;
import io.probity.contracts.AppealsEvent.AppealUpheld;
import io.probity.contracts.AppealsEvent.Extent;
import io.probity.contracts.CouncilEvent.CouncilOnboarded;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintClosed;
import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.contracts.IntakeEvent.ComplaintReopened;
import io.probity.contracts.IntakeEvent.Reporter;
import io.probity.contracts.NotificationEvent.ClockMet;
import io.probity.contracts.NotificationEvent.ClockStarted;
import io.probity.contracts.NotificationEvent.Overdue;
import io.probity.edge.caller.Role;
import io.probity.reporting.WrittenFacts;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CountedMattersTest {
    @Inject
    WrittenFacts facts;

    @AfterEach
    void forget() {
        facts.forget();
    }

    private static final Map<String, List<String>> EXPECTED = Map.ofEntries(
            Map.entry(
                    "on-hand",
                    List.of("OLD-OPEN", "OLD-REOPENED", "NEW-IN-TIME", "NEW-LATE", "NEW-NEVER", "NEW-NOT-YET")),
            Map.entry("brought-forward", List.of("OLD-OPEN")),
            Map.entry("made", List.of("NEW-IN-TIME", "NEW-LATE", "NEW-NEVER", "NEW-NOT-YET")),
            Map.entry("reopened", List.of("OLD-REOPENED")),
            Map.entry("resolved", List.of("NEW-IN-TIME")),
            Map.entry("not-resolved", List.of("OLD-OPEN", "OLD-REOPENED", "NEW-LATE", "NEW-NEVER", "NEW-NOT-YET")),
            Map.entry("not-resolved-made-in-earlier-year", List.of("OLD-OPEN", "OLD-REOPENED")),
            Map.entry("acknowledged-in-time", List.of("NEW-IN-TIME")),
            Map.entry("acknowledged-late", List.of("NEW-LATE")),
            Map.entry("not-acknowledged", List.of("NEW-NEVER", "NEW-NOT-YET")),
            Map.entry("appealed", List.of("NEW-IN-TIME", "NEW-LATE")),
            Map.entry("appeal-upheld", List.of("NEW-LATE")));

    @BeforeEach
    void matters() {
        facts.tell(UUID.randomUUID(), 1, "2026-01-01T00:00:00Z", new CouncilOnboarded("Ironbark City", "victoria"));
        lodge("OLD-GONE", "2026-03-02", new ComplaintClosed("substantiated"));
        lodge("OLD-OPEN", "2026-03-02");
        UUID reopened = lodge("OLD-REOPENED", "2026-03-02", new ComplaintClosed("substantiated"));
        facts.tell(reopened, 3, "2026-08-05T00:00:00Z", new ComplaintReopened("HV-23"));
        UUID inTime = lodge("NEW-IN-TIME", "2026-08-03", new ComplaintClosed("substantiated"));
        acknowledged(inTime, "2026-08-06T00:00:00Z");
        facts.tell(inTime, 1, "2026-09-01T00:00:00Z", new AppealLodged("in-time"));
        UUID late = lodge("NEW-LATE", "2026-08-03");
        overdue(late);
        acknowledged(late, "2026-08-20T00:00:00Z");
        facts.tell(late, 1, "2026-09-01T00:00:00Z", new AppealLodged("late"));
        facts.tell(late, 2, "2026-09-20T00:00:00Z", new AppealUpheld("late", Extent.IN_PART));
        overdue(lodge("NEW-NEVER", "2026-08-03"));
        lodge("NEW-NOT-YET", "2026-08-03");
    }

    @Test
    @Tag("HV-28")
    void each_figure_opens_to_exactly_the_matters_it_counts() {
        JsonPath report = get("/councils/ironbark/reports/annual?year=2026-27&asAt=2027-08-01T00:00:00Z");
        assertThat(report.getList("figures.line", String.class)).containsExactlyInAnyOrderElementsOf(EXPECTED.keySet());
        EXPECTED.forEach((line, matters) -> {
            String figure = "figures.find { it.line == '" + line + "' }";
            assertThat(report.getInt(figure + ".count")).as(line).isEqualTo(matters.size());
            assertThat(get(report.getString(figure + ".matters")).getList("reference", String.class))
                    .as(line)
                    .containsExactlyInAnyOrderElementsOf(matters);
        });
    }

    @Test
    @Tag("HV-28")
    void what_was_never_acknowledged_is_not_said_to_be_acknowledged_late() {
        assertThat(get("/councils/ironbark/reports/annual?year=2026-27&asAt=2027-08-01T00:00:00Z")
                        .getString("statements[1]"))
                .contains("1 were acknowledged in time and 1 late; 2 were not acknowledged.");
    }

    private UUID lodge(String reference, String day, ComplaintClosed... closed) {
        UUID complaint = UUID.randomUUID();
        facts.tell(complaint, 1, day + "T00:00:00Z", lodged(reference, Alleges.ADMINISTRATIVE_ACTION, day));
        for (ComplaintClosed end : closed)
            facts.tell(complaint, 2, LocalDate.parse(day).plusDays(20) + "T00:00:00Z", end);
        LocalDate from = LocalDate.parse(day);
        facts.tell(
                complaint,
                1,
                day + "T00:00:00Z",
                new ClockStarted(complaint.toString(), "acknowledgement", from, from.plusDays(14), "au-vic", "HV-08"));
        return complaint;
    }

    private void overdue(UUID complaint) {
        LocalDate due = LocalDate.of(2026, 8, 17);
        facts.tell(complaint, 2, "2026-08-18T00:00:00Z", new Overdue(complaint.toString(), "acknowledgement", due));
    }

    private void acknowledged(UUID complaint, String at) {
        LocalDate due = LocalDate.of(2026, 8, 17);
        facts.tell(complaint, 3, at, new ClockMet(complaint.toString(), "acknowledgement", due, Instant.parse(at)));
    }

    private static JsonPath get(String path) {
        return given().auth()
                .oauth2(Tokens.of(COUNCIL, Role.AUDITOR))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static ComplaintLodged lodged(String reference, Alleges alleges, String receivedOn) {
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
                List.of(),
                COUNCIL,
                "1");
    }
}
