package io.probity.notification.stories;

import static io.probity.notification.stories.World.IRONBARK;
import static io.probity.notification.stories.World.WATTLE_CREEK;
import static io.probity.notification.stories.World.soon;
import static io.probity.notification.stories.World.today;
import static io.probity.notification.stories.World.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.contracts.AssessmentEvent.Category;
import io.probity.contracts.CouncilEvent.PolicyAdopted;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.contracts.IntakeEvent.DisclosureReceived;
import io.probity.contracts.NotificationEvent.ClockMet;
import io.probity.contracts.NotificationEvent.ClockStarted;
import io.probity.contracts.NotificationEvent.DueSoon;
import io.probity.contracts.NotificationEvent.Overdue;
import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbourhood.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClocksTest {
    private static final String MANAGER = Tokens.of(WATTLE_CREEK, Role.MANAGER);
    private static final String SALTBUSH = "saltbush";
    private static final String CEO = Tokens.of(WATTLE_CREEK, Role.CEO);

    World world;

    @BeforeAll
    void begin() {
        world = new World();
    }

    @AfterAll
    void end() {
        world.close();
    }

    @Test
    @Tag("MC-03")
    @Tag("MC-12")
    void a_disclosures_clock_is_for_its_coordinator_alone_and_nothing_of_it_is_published() {
        String coordinator = Tokens.as("u-pid", IRONBARK, Role.PID_COORDINATOR);
        UUID disclosure = disclosed(List.of());
        UUID naming = disclosed(List.of("u-pid"));
        soon(() -> assertThat(due(coordinator, IRONBARK, "overdue")).contains(disclosure));
        JsonPath clock = with(coordinator)
                .get("/councils/{council}/complaints/{complaint}/clocks", IRONBARK, disclosure)
                .jsonPath();
        assertThat(clock.getString("[0].due"))
                .isEqualTo(today().minusDays(30).plusDays(28).toString());
        assertThat(clock.getString("[0].why.clause")).isEqualTo("MC-12");
        assertThat(due(coordinator, IRONBARK, "overdue")).doesNotContain(naming);
        for (Role other : List.of(Role.CEO, Role.MAYOR, Role.ASSESSOR, Role.AUDITOR, Role.RISK_COORDINATOR)) {
            String token = Tokens.as("u-other", IRONBARK, other);
            assertThat(due(token, IRONBARK, "overdue")).doesNotContain(disclosure, naming);
            with(token)
                    .get("/councils/{council}/complaints/{complaint}/clocks", IRONBARK, disclosure)
                    .then()
                    .statusCode(404);
        }
        assertThat(world.published.heard(disclosure, ClockStarted.class)).isEmpty();
        assertThat(world.published.heard(disclosure, Overdue.class)).isEmpty();
    }

    private UUID disclosed(List<String> subjects) {
        UUID disclosure = UUID.randomUUID();
        world.published.intake(
                IRONBARK, disclosure, 1, new DisclosureReceived(today().minusDays(30), subjects, IRONBARK, "5.0"));
        return disclosure;
    }

    @Test
    @Tag("HV-08")
    void an_acknowledgement_that_is_late_is_overdue_for_all_to_see_once() {
        UUID complaint = world.complaint(WATTLE_CREEK, today().minusDays(20));
        soon(() -> assertThat(due(MANAGER, WATTLE_CREEK, "overdue")).contains(complaint));
        soon(() -> assertThat(world.published.heard(complaint, Overdue.class)).hasSize(1));
        JsonPath clock = clocks(MANAGER, complaint);
        assertThat(clock.getString("[0].due")).isEqualTo(today().minusDays(6).toString());
        assertThat(clock.getString("[0].why.clause")).isEqualTo("HV-08");
        assertThat(clock.getString("[0].why.calendar")).isEqualTo("14 calendar days");
        assertThat(clock.getString("[0].why.from"))
                .isEqualTo(today().minusDays(20).toString());
        assertThat(clock.getString("[0].why.fromEvent"))
                .isEqualTo("intake-service/complaint/%s/1".formatted(complaint));
    }

    @Test
    @Tag("MC-34")
    void the_review_of_an_adopted_policy_is_due_for_its_council_and_for_no_other() {
        UUID council = UUID.nameUUIDFromBytes(IRONBARK.getBytes(StandardCharsets.UTF_8));
        world.published.council(
                IRONBARK, 2, new PolicyAdopted("ironbark", "5.0", "15 July 2024", LocalDate.of(2024, 7, 15)));
        soon(() -> assertThat(Stream.of("running", "due-soon", "overdue")
                        .flatMap(state -> due(Tokens.of(IRONBARK, Role.GOVERNANCE_MANAGER), IRONBARK, state).stream()))
                .contains(council));
        assertThat(Stream.of("running", "due-soon", "overdue").flatMap(state -> due(CEO, WATTLE_CREEK, state).stream()))
                .doesNotContain(council);
    }

    @Test
    @Tag("MC-34")
    @Tag("HV-58")
    void the_review_of_a_policy_ends_when_another_takes_its_place_whatever_is_installed() {
        UUID adoptions = UUID.randomUUID();
        world.published.council(SALTBUSH, adoptions, 1, adopted("1", "2024-07-01"));
        soon(() -> assertThat(openReviewsFrom()).containsExactly("2024-07-01"));
        world.published.council(SALTBUSH, adoptions, 2, adopted("not-installed", "2025-07-01"));
        soon(() -> assertThat(reviewsFrom("met")).containsExactly("2024-07-01"));
        assertThat(openReviewsFrom()).isEmpty();
        world.published.council(SALTBUSH, adoptions, 3, adopted("1", "2026-07-02"));
        soon(() -> assertThat(openReviewsFrom())
                .as("adopted again, it is reviewed again")
                .containsExactly("2026-07-02"));
        world.published.council(SALTBUSH, adoptions, 4, adopted("1", "2024-08-01"));
        soon(() -> assertThat(reviewsFrom("met"))
                .as("recorded late, when others had taken its place")
                .containsExactlyInAnyOrder("2024-07-01", "2024-08-01"));
        assertThat(reviews("met").<Map<String, Object>>getList("items"))
                .as("none before it was recorded")
                .allSatisfy(clock -> assertThat(Instant.parse((String) clock.get("endedAt")))
                        .isAfterOrEqualTo(Instant.parse((String) clock.get("since"))));
        assertThat(openReviewsFrom()).containsExactly("2026-07-02");
        world.published.council(SALTBUSH, adoptions, 5, adopted("1", "2026-07-02"));
        soon(() -> assertThat(reviewsFrom("met"))
                .as("of two from the same day, the one adopted last is in force")
                .contains("2026-07-02"));
        assertThat(openReviewsFrom()).containsExactly("2026-07-02");
    }

    private static PolicyAdopted adopted(String version, String from) {
        return new PolicyAdopted(SALTBUSH, version, "by resolution", LocalDate.parse(from));
    }

    /** In the order in which a clock goes through them: one that moves on between two looks is seen by the second. */
    private static List<String> openReviewsFrom() {
        return reviewsFrom("running", "due-soon", "overdue").stream().distinct().toList();
    }

    private static List<String> reviewsFrom(String... states) {
        return Stream.of(states)
                .flatMap(state -> reviews(state).<String>getList("items.why.from").stream())
                .toList();
    }

    private static JsonPath reviews(String state) {
        return with(Tokens.of(SALTBUSH, Role.GOVERNANCE_MANAGER))
                .get("/councils/{council}/clocks?due={state}", SALTBUSH, state)
                .jsonPath();
    }

    @Test
    @Tag("HV-08")
    void a_date_that_is_near_is_reminded_of() {
        UUID complaint = world.complaint(WATTLE_CREEK, today().minusDays(12));
        soon(() -> assertThat(due(MANAGER, WATTLE_CREEK, "due-soon")).contains(complaint));
        soon(() -> assertThat(world.published.heard(complaint, DueSoon.class)).hasSize(1));
        assertThat(due(MANAGER, WATTLE_CREEK, "overdue")).doesNotContain(complaint);
    }

    @Test
    @Tag("HV-08")
    void an_acknowledgement_heard_of_before_the_lodging_meets_the_clock_all_the_same() {
        UUID complaint = UUID.randomUUID();
        world.acknowledge(complaint);
        // Sent under another stream: what one stream says is ordered, two streams are not.
        world.published.appeals(
                WATTLE_CREEK,
                complaint,
                1,
                World.lodged(
                        WATTLE_CREEK, today(), Optional.of(world.person(WATTLE_CREEK)), Alleges.ADMINISTRATIVE_ACTION));
        soon(() -> {
            assertThat(world.published.heard(complaint, ClockStarted.class)).hasSize(1);
            assertThat(world.published.heard(complaint, ClockMet.class)).hasSize(1);
        });
    }

    @Test
    void a_council_sees_its_own_clocks_and_no_others() {
        UUID ours = world.complaint(WATTLE_CREEK, today().minusDays(40));
        UUID theirs = world.complaint(IRONBARK, today().minusDays(40));
        String ironbark = Tokens.of(IRONBARK, Role.MANAGER);
        soon(() ->
                assertThat(due(ironbark, IRONBARK, "overdue")).contains(theirs).doesNotContain(ours));
        with(ironbark).get("/councils/{council}/clocks", WATTLE_CREEK).then().statusCode(403);
        with(ironbark)
                .get("/councils/{council}/complaints/{complaint}/clocks", IRONBARK, ours)
                .then()
                .statusCode(404);
    }

    @Test
    @Tag("MC-15")
    void clocks_of_alleged_corruption_are_not_there_for_those_outside_its_circle() {
        UUID complaint = UUID.randomUUID();
        world.lodge(
                WATTLE_CREEK,
                complaint,
                today().minusDays(30),
                Optional.of(world.person(WATTLE_CREEK)),
                Alleges.CORRUPT_CONDUCT);
        world.endorse(WATTLE_CREEK, complaint, Category.LEVEL_1, "ccc");
        soon(() ->
                assertThat(clocks(CEO, complaint).getList("kind")).contains("acknowledgement", "agency-notification"));
        soon(() -> assertThat(due(CEO, WATTLE_CREEK, "overdue")).contains(complaint));
        assertThat(due(MANAGER, WATTLE_CREEK, "overdue")).doesNotContain(complaint);
        String hidden = with(MANAGER)
                .get("/councils/{council}/complaints/{complaint}/clocks", WATTLE_CREEK, complaint)
                .then()
                .statusCode(404)
                .extract()
                .asString();
        String absent = with(MANAGER)
                .get("/councils/{council}/complaints/{complaint}/clocks", WATTLE_CREEK, UUID.randomUUID())
                .then()
                .statusCode(404)
                .extract()
                .asString();
        assertThat(hidden).isEqualTo(absent);
    }

    @Test
    @Tag("HV-07")
    void clocks_of_a_complaint_that_went_to_the_mayor_are_not_there_for_the_ceo() {
        UUID complaint = world.complaint(WATTLE_CREEK, today().minusDays(30));
        world.published.intake(
                WATTLE_CREEK, complaint, 2, new ComplaintReferredToHandler("officer-2", "mayor", today(), "HV-07"));
        soon(() -> assertThat(due(MANAGER, WATTLE_CREEK, "overdue")).contains(complaint));
        soon(() -> with(CEO)
                .get("/councils/{council}/complaints/{complaint}/clocks", WATTLE_CREEK, complaint)
                .then()
                .statusCode(404));
        assertThat(due(CEO, WATTLE_CREEK, "overdue")).doesNotContain(complaint);
    }

    @Test
    @Tag("MC-15")
    void clocks_of_a_complaint_are_not_there_for_whom_it_names() {
        Optional<String> person = Optional.of(world.person(WATTLE_CREEK));
        for (Alleges alleges : Alleges.values()) {
            UUID complaint = UUID.randomUUID();
            world.published.intake(
                    WATTLE_CREEK,
                    complaint,
                    1,
                    World.lodged(
                            WATTLE_CREEK, today().minusDays(30), person, alleges, List.of("officer-8", "officer-9")));
            soon(() -> assertThat(due(CEO, WATTLE_CREEK, "overdue")).contains(complaint));
            for (Role role : List.of(Role.MANAGER, Role.CEO, Role.MAYOR, Role.AUDITOR)) {
                String named = Tokens.as("officer-9", WATTLE_CREEK, role);
                assertThat(due(named, WATTLE_CREEK, "overdue")).doesNotContain(complaint);
                for (String what : List.of("clocks", "letters"))
                    with(named)
                            .get("/councils/{council}/complaints/{complaint}/" + what, WATTLE_CREEK, complaint)
                            .then()
                            .statusCode(404);
            }
        }
    }

    @Test
    @Tag("MC-24")
    void the_audit_committee_sees_no_single_clock() {
        with(Tokens.of(WATTLE_CREEK, Role.AUDIT_COMMITTEE))
                .get("/councils/{council}/clocks", WATTLE_CREEK)
                .then()
                .statusCode(403);
    }

    @Test
    void overdue_clocks_come_in_pages() {
        for (int i = 0; i < 5; i++) world.complaint(WATTLE_CREEK, today().minusDays(25));
        soon(() -> assertThat(due(CEO, WATTLE_CREEK, "overdue")).hasSizeGreaterThanOrEqualTo(5));
        JsonPath first = with(CEO)
                .get("/councils/{council}/clocks?due=overdue&limit=2", WATTLE_CREEK)
                .jsonPath();
        JsonPath second = with(CEO)
                .get("/councils/{council}/clocks?due=overdue&limit=2&after=" + first.getString("next"), WATTLE_CREEK)
                .jsonPath();
        assertThat(first.getList("items")).hasSize(2);
        assertThat(second.getList("items.clock")).hasSize(2).doesNotContainAnyElementsOf(first.getList("items.clock"));
    }

    private static List<UUID> due(String token, String council, String state) {
        return with(token)
                .get("/councils/{council}/clocks?limit=200&due=" + state, council)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.complaint", UUID.class);
    }

    private static JsonPath clocks(String token, UUID complaint) {
        return with(token)
                .get("/councils/{council}/complaints/{complaint}/clocks", WATTLE_CREEK, complaint)
                .jsonPath();
    }
}
