package io.probity.reporting;

import static io.probity.reporting.Stories.ABOUT_THE_CEO;
import static io.probity.reporting.Stories.NO_SUSPICION;
import static io.probity.reporting.Stories.OPEN_SINCE_LAST_YEAR;
import static io.probity.reporting.Stories.TIMESHEETS;
import static io.probity.reporting.Stories.WATER_BILL;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RegistersTest {
    private static final String IN_ORDER = "wattle-creek";
    private static final String OUT_OF_ORDER = "saltbush";
    private static final List<String> ALL_OF_IT = List.of(
            "registers/complaints",
            "registers/corrupt-conduct",
            "registers/not-notified",
            "registers/referrals",
            "registers/clocks",
            "registers/identity-ledger",
            "reports/annual/matters?year=2026-27&line=made",
            "reports/fraud",
            "reports/identity-disclosures");

    private static boolean told;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Inject
    Pool pool;

    /** One council hears its story in order, the other's topics come the last first. */
    @BeforeEach
    void stories() {
        if (told) return;
        try (Topic topic = new Topic(broker)) {
            topic.send(IN_ORDER, Stories.all());
            Map<String, List<Told>> streams = new LinkedHashMap<>();
            Stories.all().forEach(event -> streams.computeIfAbsent(event.streamName(), any -> new ArrayList<>())
                    .add(event));
            List<List<Told>> lastFirst = new ArrayList<>(streams.values());
            Collections.reverse(lastFirst);
            lastFirst.forEach(stream -> topic.send(OUT_OF_ORDER, stream));
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() -> taken() == 2L * Stories.all().size());
        told = true;
    }

    @Test
    @Tag("HV-11")
    void every_administrative_complaint_and_the_action_taken_stands_in_the_general_register() {
        get(IN_ORDER, Role.RECORDS_OFFICER, "registers/complaints")
                .then()
                .statusCode(200)
                .body("items.reference", contains(OPEN_SINCE_LAST_YEAR, WATER_BILL))
                .body("items[1].handlerOffice", equalTo("manager"))
                .body("items[1].acknowledgedOn", equalTo("2026-07-06"))
                .body("items[1].acknowledgedInTime", equalTo(true))
                .body("items[1].outcome", equalTo("partly-substantiated"))
                .body("items[1].remedy", equalTo("explained-bill"))
                .body("items[1].toldOn", equalTo("2026-07-21"))
                .body("items[1].appealResult", equalTo("upheld-in-part"))
                .body("items[1].appealOffice", equalTo("ceo"))
                .body("items[1].appealAction", equalTo("corrected-bill"))
                .body("items[1].standing", equalTo("CLOSED"))
                .body("items[0].acknowledgedInTime", equalTo(false))
                .body("items[0].standing", equalTo("OPEN"));
    }

    @Test
    void pages_follow_each_other_without_a_gap() {
        JsonPath first =
                get(IN_ORDER, Role.AUDITOR, "registers/complaints?limit=1").jsonPath();
        get(IN_ORDER, Role.AUDITOR, "registers/complaints?limit=1&after=" + first.getString("next"))
                .then()
                .body("items.reference", contains(WATER_BILL))
                .body("next", nullValue());
        get(IN_ORDER, Role.AUDITOR, "registers/complaints?after=nonsense")
                .then()
                .statusCode(400);
    }

    @Test
    void the_register_is_a_table_too() {
        String csv =
                get(IN_ORDER, Role.RECORDS_OFFICER, "registers/complaints.csv").asString();
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv).contains(WATER_BILL, "corrected-bill").doesNotContain(TIMESHEETS);
    }

    @Test
    void reports_of_corrupt_conduct_are_for_their_circle_alone() {
        for (String register : List.of("corrupt-conduct", "not-notified", "referrals")) {
            get(IN_ORDER, Role.RECORDS_OFFICER, "registers/" + register).then().statusCode(403);
            get(IN_ORDER, Role.MANAGER, "registers/" + register).then().statusCode(403);
        }
        get(IN_ORDER, Role.AUDITOR, "registers/corrupt-conduct")
                .then()
                .body("items.reference", contains(TIMESHEETS, ABOUT_THE_CEO, NO_SUSPICION));
        get(IN_ORDER, Role.MANAGER, "registers/clocks")
                .then()
                .body("reference", contains(OPEN_SINCE_LAST_YEAR, WATER_BILL));
    }

    @Test
    void the_ceo_does_not_see_the_report_about_the_ceo() {
        get(IN_ORDER, Role.CEO, "registers/corrupt-conduct")
                .then()
                .body("items.reference", contains(TIMESHEETS, NO_SUSPICION));
    }

    @Test
    @Tag("HV-40")
    void decisions_not_to_notify_are_listed_with_codes_and_dates() {
        get(IN_ORDER, Role.AUDITOR, "registers/not-notified")
                .then()
                .body("reference", contains(NO_SUSPICION))
                .body("[0].category", equalTo("NOT_NOTIFIED"))
                .body("[0].informationRelied", equalTo("complainant-statement, payroll-records"))
                .body("[0].endorsedPosition", equalTo("Chief Executive Officer"));
    }

    @Test
    void a_referral_is_followed_to_the_agencys_decision() {
        get(IN_ORDER, Role.CEO, "registers/referrals")
                .then()
                .body("reference", contains(TIMESHEETS))
                .body("[0].agency", equalTo("ccc"))
                .body("[0].agencyReference", equalTo("CCC-77"))
                .body("[0].decision", equalTo("RETAINED"));
    }

    @Test
    @Tag("HV-57")
    void each_time_somebody_was_told_who_complained_is_listed_and_who_that_is_is_not() {
        String ledger = read(IN_ORDER, "registers/identity-ledger");
        assertThat(ledger).doesNotContain("person");
        assertThat(JsonPath.from(ledger).<String>getList("reference")).containsExactly(WATER_BILL);
        assertThat(JsonPath.from(ledger).getString("[0].toldTo")).isEqualTo("notification");
        assertThat(JsonPath.from(ledger).getString("[0].at")).isEqualTo("2026-07-06T01:00:01Z");
    }

    @Test
    void what_is_overdue_is_listed_until_it_is_met() {
        get(IN_ORDER, Role.MANAGER, "registers/clocks?overdue=true")
                .then()
                .body("reference", contains(OPEN_SINCE_LAST_YEAR))
                .body("[0].clause", equalTo("HV-08"));
        for (String neither : List.of("yes", "1", "TRUE", "")) {
            get(IN_ORDER, Role.MANAGER, "registers/clocks?overdue=" + neither)
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("overdue"));
        }
    }

    @Test
    @Tag("MC-24")
    void losses_and_control_reviews_are_counted() {
        get(IN_ORDER, Role.AUDIT_COMMITTEE, "reports/fraud")
                .then()
                .body("losses", equalTo(1))
                .body("moneyCents", equalTo(123456))
                .body("reportableByLaw", equalTo(1))
                .body("controlReviewsOutstanding", equalTo(0));
    }

    @Test
    @Tag("HV-28")
    @Tag("HV-58")
    void a_line_that_the_councils_own_policy_adds_is_counted_and_opened() {
        String figure = "figures.find { it.line == 'made-about-administrative-action' }";
        String matters = get(IN_ORDER, Role.AUDITOR, "reports/annual?year=2026-27")
                .then()
                .body(figure + ".says", equalTo("Of those made, about administrative action"))
                .body(figure + ".count", equalTo(1))
                .body("figures.find { it.line == 'made-about-customer-service' }.count", equalTo(0))
                .extract()
                .path(figure + ".matters");
        get(IN_ORDER, Role.AUDITOR, matters.substring(matters.indexOf("reports/")))
                .then()
                .body("reference", contains(WATER_BILL));
    }

    @Test
    @Tag("CA-03")
    void the_statewide_agency_sees_no_small_number_and_no_matter() {
        given().auth()
                .oauth2(Tokens.platform(Role.INTEGRITY_AGENCY))
                .get("/councils")
                .then()
                .statusCode(200)
                .body("council", containsInAnyOrder(IN_ORDER, OUT_OF_ORDER))
                .body("corruptConductReports", contains(nullValue(), nullValue()));
        get(IN_ORDER, Role.CEO, "../../councils").then().statusCode(403);
    }

    @Test
    void another_councils_registers_are_closed() {
        given().auth()
                .oauth2(Tokens.of("ironbark", Role.AUDITOR))
                .get("/councils/wattle-creek/registers/complaints")
                .then()
                .statusCode(403);
    }

    @Test
    void the_registers_are_the_same_whichever_topic_was_ahead() {
        for (String register : ALL_OF_IT) {
            assertThat(read(OUT_OF_ORDER, register)).as(register).isEqualTo(read(IN_ORDER, register));
        }
    }

    @Test
    void the_same_events_again_change_nothing() {
        List<String> before = ALL_OF_IT.stream().map(it -> read(IN_ORDER, it)).toList();
        sendAgain(IN_ORDER);
        assertThat(ALL_OF_IT.stream().map(it -> read(IN_ORDER, it)).toList()).isEqualTo(before);
    }

    @Test
    @Tag("CA-02")
    void a_rebuild_beside_the_live_registers_ends_equal_to_what_it_replaces() {
        List<String> before =
                ALL_OF_IT.stream().map(it -> read(OUT_OF_ORDER, it)).toList();
        JsonPath generations = rebuilt();
        assertThat(generations.getBoolean("find { it.state == 'live' }.sameAsReplaced"))
                .isTrue();
        assertThat(generations.getLong("find { it.state == 'live' }.messages"))
                .isEqualTo(generations.getLong("find { it.state == 'live' }.ofMessages"));
        assertThat(ALL_OF_IT.stream().map(it -> read(OUT_OF_ORDER, it)).toList())
                .isEqualTo(before);
    }

    @Test
    void what_was_sent_twice_is_rebuilt_as_once_without_a_memory_of_each_message() {
        sendAgain(OUT_OF_ORDER);
        assertThat(rebuilt().getBoolean("find { it.state == 'live' }.sameAsReplaced"))
                .isTrue();
        assertThat(number("select count(*) from inbox_stream where consumer like 'reporting-generation-%'"))
                .isZero();
        assertThat(taken()).isPositive();
    }

    @Test
    @Tag("CA-02")
    void a_rebuild_sees_and_mends_what_was_altered_by_hand() {
        pool.withTransaction(transaction -> transaction
                        .preparedQuery("select enter_tenants($1)")
                        .execute(Tuple.of(new String[] {IN_ORDER}))
                        .chain(() -> transaction
                                .query("update appeal_fact set result = 'dismissed' where tenant = 'wattle-creek'")
                                .execute()))
                .await()
                .indefinitely();
        assertThat(read(IN_ORDER, "registers/complaints")).contains("dismissed");
        assertThat(rebuilt().getBoolean("find { it.state == 'live' }.sameAsReplaced"))
                .isFalse();
        assertThat(read(IN_ORDER, "registers/complaints"))
                .contains("upheld-in-part")
                .doesNotContain("dismissed");
    }

    @Test
    void while_one_rebuild_is_under_way_another_is_refused_and_told_why() {
        int live = live();
        SqlConnection holder = pool.getConnection().await().indefinitely();
        Transaction held = holder.begin().await().indefinitely();
        holder.query("select from generation where state = 'live' for update")
                .execute()
                .await()
                .indefinitely();
        beginRebuild();
        operations()
                .post("/operations/projections/rebuild")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:probity:problem:rebuild-under-way"));
        held.rollback().await().indefinitely();
        holder.close().await().indefinitely();
        await().atMost(Duration.ofSeconds(60)).until(() -> live() == live + 1);
    }

    private void sendAgain(String council) {
        long offsets = offsets();
        try (Topic topic = new Topic(broker)) {
            topic.send(council, Stories.all());
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> offsets() == offsets + Stories.all().size());
    }

    private static void beginRebuild() {
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        operations().post("/operations/projections/rebuild").statusCode() == 202);
    }

    private JsonPath rebuilt() {
        int live = live();
        beginRebuild();
        await().atMost(Duration.ofSeconds(60)).until(() -> live() == live + 1);
        return operations().get("/operations/projections").jsonPath();
    }

    private int live() {
        return operations().get("/operations/projections").jsonPath().getInt("find { it.state == 'live' }.generation");
    }

    private static RequestSpecification operations() {
        return given().auth().oauth2(Tokens.platform(Role.OPERATIONS)).header("Idempotency-Key", "one");
    }

    private static String read(String council, String register) {
        return get(council, Role.AUDITOR, register)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Response get(String council, Role role, String register) {
        return given().auth().oauth2(Tokens.of(council, role)).get("/councils/" + council + "/" + register);
    }

    /** Versions taken in of all streams together. */
    private long taken() {
        return number("select coalesce(sum(version), 0)::bigint from inbox_stream where consumer = 'reporting'");
    }

    private long offsets() {
        return number("select coalesce(sum(next_offset), 0)::bigint from inbox_offset where consumer = 'reporting'");
    }

    private long number(String sql) {
        return pool.query(sql).executeAndAwait().iterator().next().getLong(0);
    }
}
