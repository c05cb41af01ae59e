package io.probity.reporting.annual;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.contracts.ContractEvent;
import io.probity.contracts.CouncilEvent.CouncilOnboarded;
import io.probity.contracts.CouncilEvent.PolicyAdopted;
import io.probity.contracts.IntakeEvent;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintClosed;
import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.contracts.IntakeEvent.ComplaintReopened;
import io.probity.contracts.IntakeEvent.ComplaintWithdrawn;
import io.probity.contracts.IntakeEvent.HumanRightsRaised;
import io.probity.contracts.IntakeEvent.Reporter;
import io.probity.edge.caller.Role;
import io.probity.eventsourcing.inbox.Received;
import io.probity.reporting.projecting.LiveFacts;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AnnualReportTest {
    private static final String COUNCIL = "saltbush";
    private static final String WATTLE_CREEKS = "made-about-customer-service";
    private static final String LATE = "2030-01-01T00:00:00Z";
    private static final List<String> LINES = List.of(
            "brought-forward", "made", "reopened", "resolved", "not-resolved", "not-resolved-made-in-earlier-year");

    @Inject
    Pool pool;

    @Inject
    LiveFacts facts;

    @BeforeEach
    void empty() {
        forget();
        write(
                List.of(
                        told(1, new CouncilOnboarded("Saltbush Housing Agency", "new-south-wales")),
                        told(2, new PolicyAdopted("saltbush", "1", "1 July 2024", LocalDate.of(2024, 7, 1)))),
                null);
    }

    @AfterEach
    void forget() {
        for (String table : List.of("complaint_fact", "standing_fact", "policy_fact", "council_fact")) {
            write(List.of(), "delete from " + table);
        }
    }

    @Test
    @Tag("HV-28")
    void what_was_open_made_reopened_and_resolved_balances_whatever_happened_in_between() {
        Random random = new Random(28);
        List<Received<?>> events = new ArrayList<>();
        for (int i = 0; i < 120; i++) events.addAll(life(random, i));
        write(events, null);
        JsonPath earlier = report("2025-26", LATE);
        JsonPath later = report("2026-27", LATE);
        for (JsonPath year : List.of(earlier, later)) {
            assertThat(count(year, "brought-forward")
                            + count(year, "made")
                            + count(year, "reopened")
                            - count(year, "resolved"))
                    .isEqualTo(count(year, "not-resolved"));
            assertThat(year.getBoolean("balances")).isTrue();
            assertThat(count(year, "made")).isPositive();
        }
        assertThat(count(later, "brought-forward"))
                .as("carried forward from one year is brought forward into the next")
                .isEqualTo(count(earlier, "not-resolved"));
        assertThat(count(later, "reopened")).isPositive();
        assertThat(count(later, "not-resolved-made-in-earlier-year")).isPositive();
    }

    @Test
    @Tag("HV-28")
    void every_number_opens_to_exactly_the_matters_it_counts() {
        Random random = new Random(7);
        List<Received<?>> events = new ArrayList<>();
        for (int i = 0; i < 40; i++) events.addAll(life(random, i));
        write(events, null);
        JsonPath year = report("2026-27", LATE);
        for (String line : LINES) {
            String link = year.getString("figures.find { it.line == '" + line + "' }.matters");
            assertThat(get(link).getList("complaint")).as(line).hasSize(count(year, line));
        }
    }

    @Test
    @Tag("HV-28")
    void a_report_as_at_an_instant_stays_as_it_was() {
        UUID complaint = UUID.randomUUID();
        write(
                List.of(
                        lodged(complaint, "SHA-1", LocalDate.of(2026, 8, 3)),
                        received(complaint, 2, "2026-09-01T00:00:00Z", new ComplaintClosed("substantiated"))),
                null);
        JsonPath before = report("2026-27", "2026-10-01T00:00:00Z");
        write(List.of(received(complaint, 3, "2026-11-01T00:00:00Z", new ComplaintReopened("HV-23"))), null);
        assertThat(report("2026-27", "2026-10-01T00:00:00Z").prettify()).isEqualTo(before.prettify());
        assertThat(count(before, "resolved")).isEqualTo(1);
        assertThat(count(report("2026-27", LATE), "resolved")).isZero();
    }

    @Test
    @Tag("HV-28")
    @Tag("HV-58")
    void a_report_as_at_a_day_has_the_lines_and_words_of_the_policy_that_was_in_force_then() {
        JsonPath before = report("2026-27", "2026-08-15T00:00:00Z");
        write(List.of(adopted(3, "wattle-creek", "8", "2026-07-01", "2026-09-01T00:00:00Z")), null);
        assertThat(report("2026-27", "2026-08-15T00:00:00Z").prettify()).isEqualTo(before.prettify());
        JsonPath after = report("2026-27", "2026-10-01T00:00:00Z");
        assertThat(after.getList("figures.line")).contains("made-about-customer-service");
        assertThat(after.getList("figures.says")).isNotEqualTo(before.getList("figures.says"));
        opened("2026-10-01T00:00:00Z", 200);
        opened("2026-08-15T00:00:00Z", 400);
    }

    @Test
    @Tag("HV-58")
    void a_version_that_was_adopted_again_counts_from_each_of_its_adoptions() {
        write(
                List.of(
                        adopted(3, "wattle-creek", "8", "2026-07-15", "2026-07-20T00:00:00Z"),
                        adopted(4, "saltbush", "1", "2026-09-01", "2026-09-02T00:00:00Z"),
                        adopted(5, "wattle-creek", "8", "2026-11-01", "2026-11-02T00:00:00Z")),
                null);
        assertThat(linesAsAt("2026-07-18T00:00:00Z"))
                .as("nobody had adopted it yet")
                .doesNotContain(WATTLE_CREEKS);
        assertThat(linesAsAt("2026-08-01T00:00:00Z"))
                .as("by its first adoption, as if there had been none since")
                .contains(WATTLE_CREEKS);
        assertThat(linesAsAt("2026-10-01T00:00:00Z"))
                .as("another was in force in between")
                .doesNotContain(WATTLE_CREEKS);
        assertThat(linesAsAt("2026-12-01T00:00:00Z")).as("adopted again").contains(WATTLE_CREEKS);
    }

    @Test
    @Tag("HV-58")
    void of_two_that_are_in_force_from_the_same_day_the_one_adopted_last_counts() {
        write(
                List.of(
                        adopted(3, "wattle-creek", "8", "2026-07-15", "2026-07-20T00:00:00Z"),
                        adopted(4, "saltbush", "1", "2026-07-15", "2026-07-21T00:00:00Z")),
                null);
        assertThat(linesAsAt("2026-08-01T00:00:00Z")).doesNotContain(WATTLE_CREEKS);
        write(List.of(adopted(5, "wattle-creek", "8", "2026-07-15", "2026-07-22T00:00:00Z")), null);
        assertThat(linesAsAt("2026-08-01T00:00:00Z")).contains(WATTLE_CREEKS);
        assertThat(linesAsAt("2026-07-21T12:00:00Z")).doesNotContain(WATTLE_CREEKS);
    }

    private static List<String> linesAsAt(String asAt) {
        return report("2026-27", asAt).getList("figures.line");
    }

    private static Received<?> adopted(int version, String policy, String named, String from, String at) {
        return new Received<>(
                COUNCIL,
                new UUID(0, 9),
                "intake/council/9",
                version,
                Instant.parse(at),
                "x",
                new PolicyAdopted(policy, named, "by resolution", LocalDate.parse(from)));
    }

    private static void opened(String asAt, int status) {
        given().auth()
                .oauth2(Tokens.of(COUNCIL, Role.AUDITOR))
                .get("/councils/saltbush/reports/annual/matters?year=2026-27&line=made-about-customer-service&asAt="
                        + asAt)
                .then()
                .statusCode(status);
    }

    @Test
    @Tag("HV-41")
    void human_rights_complaints_are_counted_from_when_they_were_received_as_such() {
        UUID one = UUID.randomUUID();
        LocalDate day = LocalDate.of(2026, 8, 3);
        write(
                List.of(
                        adopted(3, "wattle-creek", "8", "2026-07-01", "2026-07-01T00:00:00Z"),
                        lodged(one, "SHA-1", day),
                        lodged(UUID.randomUUID(), "SHA-2", day),
                        received(
                                one,
                                2,
                                "2026-09-01T00:00:00Z",
                                new HumanRightsRaised(List.of("fair-hearing"), day, "wattle-creek", "8"))),
                null);
        assertThat(count(report("2026-27", "2026-08-20T00:00:00Z"), "human-rights"))
                .isZero();
        JsonPath later = report("2026-27", "2026-10-01T00:00:00Z");
        assertThat(count(later, "made")).isEqualTo(2);
        assertThat(count(later, "human-rights")).isEqualTo(1);
        assertThat(get(later.getString("figures.find { it.line == 'human-rights' }.matters"))
                        .getList("reference", String.class))
                .containsExactly("SHA-1");
    }

    @Test
    void reports_of_corrupt_conduct_are_in_no_number_of_it() {
        UUID hidden = UUID.randomUUID();
        write(
                List.of(received(
                        hidden,
                        1,
                        "2026-08-03T00:00:00Z",
                        lodged("SHA-2", Alleges.CORRUPT_CONDUCT, LocalDate.of(2026, 8, 3)))),
                null);
        assertThat(count(report("2026-27", LATE), "made")).isZero();
    }

    @Test
    void a_year_that_is_none_is_refused() {
        given().auth()
                .oauth2(Tokens.of(COUNCIL, Role.AUDITOR))
                .get("/councils/saltbush/reports/annual?year=2026-28")
                .then()
                .statusCode(400);
    }

    @Test
    void of_a_council_whose_law_was_not_heard_yet_there_is_no_report() {
        forget();
        given().auth()
                .oauth2(Tokens.of(COUNCIL, Role.AUDITOR))
                .get("/councils/saltbush/reports/annual?year=2026-27")
                .then()
                .statusCode(409);
    }

    /** Lodged some day in two and a half years, and closed, reopened or withdrawn as it happens. */
    private static List<Received<?>> life(Random random, int nth) {
        UUID complaint = UUID.randomUUID();
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(800));
        List<Received<?>> events = new ArrayList<>(List.of(lodged(complaint, "SHA-" + nth, day)));
        Instant at = start(day);
        boolean open = true;
        for (int i = 0; i < random.nextInt(6); i++) {
            at = at.plus(1L + random.nextInt(150), ChronoUnit.DAYS);
            if (!open) events.add(received(complaint, i + 2, at.toString(), new ComplaintReopened("HV-23")));
            else if (random.nextInt(8) == 0)
                events.add(received(complaint, i + 2, at.toString(), new ComplaintWithdrawn()));
            else events.add(received(complaint, i + 2, at.toString(), new ComplaintClosed("not-substantiated")));
            open = !open;
        }
        return events;
    }

    private static Received<?> lodged(UUID complaint, String reference, LocalDate day) {
        return received(complaint, 1, start(day).toString(), lodged(reference, Alleges.ADMINISTRATIVE_ACTION, day));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneId.of("Australia/Sydney")).toInstant().plusSeconds(3600);
    }

    private static ComplaintLodged lodged(String reference, Alleges alleges, LocalDate day) {
        return new ComplaintLodged(
                reference,
                Reporter.ANONYMOUS,
                Optional.empty(),
                alleges,
                "web",
                day,
                "policy",
                "other",
                List.of(),
                List.of(),
                "saltbush",
                "1");
    }

    private static Received<?> told(int version, ContractEvent event) {
        return new Received<>(
                COUNCIL,
                new UUID(0, 9),
                "intake/council/9",
                version,
                Instant.parse("2024-07-01T00:00:00Z"),
                "x",
                event);
    }

    private static Received<?> received(UUID complaint, int version, String at, IntakeEvent event) {
        return new Received<>(
                COUNCIL, complaint, "intake/complaint/" + complaint, version, Instant.parse(at), "x", event);
    }

    private void write(List<Received<?>> events, @Nullable String sql) {
        pool.withTransaction(transaction -> transaction
                        .preparedQuery("select enter_tenants($1)")
                        .execute(Tuple.of(new String[] {COUNCIL}))
                        .chain(() -> sql == null
                                ? facts.apply(transaction, events)
                                : transaction.query(sql).execute().replaceWithVoid()))
                .await()
                .indefinitely();
    }

    private static JsonPath report(String year, String asAt) {
        return get("/councils/saltbush/reports/annual?year=" + year + "&asAt=" + asAt);
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

    private static int count(JsonPath report, String line) {
        return report.getInt("figures.find { it.line == '" + line + "' }.count");
    }
}
