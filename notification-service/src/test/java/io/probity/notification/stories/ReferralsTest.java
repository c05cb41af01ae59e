package io.probity.notification.stories;

import static io.probity.notification.stories.World.IRONBARK;
import static io.probity.notification.stories.World.WATTLE_CREEK;
import static io.probity.notification.stories.World.soon;
import static io.probity.notification.stories.World.today;
import static io.probity.notification.stories.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.probity.contracts.AssessmentEvent.Category;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.contracts.NotificationEvent.AgencyDecided;
import io.probity.contracts.NotificationEvent.AgencyDecision;
import io.probity.contracts.NotificationEvent.ClockMet;
import io.probity.contracts.NotificationEvent.ReferralAcknowledged;
import io.probity.contracts.NotificationEvent.ReferralPrepared;
import io.probity.contracts.NotificationEvent.ReferredToCCC;
import io.probity.contracts.NotificationEvent.ReferredToIBAC;
import io.probity.edge.caller.Role;
import io.probity.notification.referral.ContentHash;
import io.probity.testing.LogsHoldNo;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbourhood.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferralsTest {
    @RegisterExtension
    static final LogsHoldNo CANARIES = LogsHoldNo.canaries("Bandicoot", "False timesheets");

    private static final String ID = "(?s).*[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}.*";
    private static final String CEO = Tokens.of(WATTLE_CREEK, Role.CEO);
    private static final String CCC = Tokens.agency("ccc");

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
    @Tag("HV-39")
    @Tag("CA-04")
    void a_level_one_matter_goes_to_the_ccc_and_the_ccc_retains_it() throws Exception {
        UUID complaint = reported(WATTLE_CREEK, Category.LEVEL_1, "ccc");
        String referral = prepared(CEO, WATTLE_CREEK, complaint);
        String hash = sign(CEO, WATTLE_CREEK, referral)
                .statusCode(200)
                .body("agency", equalTo("ccc"), "office", equalTo("ceo"), "fromSuspicionToNotification", notNullValue())
                .extract()
                .path("contentHash");

        soon(() -> assertThat(world.published.heard(complaint, ReferredToCCC.class))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.contentHash()).isEqualTo(hash);
                    assertThat(told.referral()).isEqualTo(referral);
                }));
        soon(() -> assertThat(world.published.heard(complaint, ClockMet.class))
                .anySatisfy(met -> assertThat(met.kind()).isEqualTo("agency-notification")));
        assertThat(world.published.wire(complaint)).doesNotContain("Bandicoot", "timesheets");

        soon(() -> assertThat(awaiting(CCC, "ccc")).contains(referral));
        with(CCC)
                .get("/agencies/ccc/referrals/{id}", referral)
                .then()
                .statusCode(200)
                .body("content.details", equalTo("False timesheets for night shifts."))
                .body("content.subjects[0].name", equalTo("Bandicoot Featherstone"))
                .body("content.reference", equalTo("WCS-7Q4M2K"))
                .body("content.council", equalTo("Wattle Creek Shire Council"))
                .body("content.findings[0].options[0]", equalTo("a unit of public administration (UPA)"))
                .body("contentHash", equalTo(hash));
        answer(CCC, "ccc", referral, "acknowledgement", "{\"reference\": \"CO-26-0471\"}")
                .statusCode(204);
        answer(CCC, "ccc", referral, "decision", "{\"decision\": \"retained\"}").statusCode(204);
        soon(() -> assertThat(world.published.heard(complaint, ReferralAcknowledged.class))
                .singleElement()
                .satisfies(told -> assertThat(told.agencyReference()).isEqualTo("CO-26-0471")));
        soon(() -> assertThat(world.published.heard(complaint, AgencyDecided.class))
                .singleElement()
                .satisfies(told -> assertThat(told.decision()).isEqualTo(AgencyDecision.RETAINED)));
    }

    @Test
    @Tag("CA-04")
    void the_package_holds_no_internal_id_and_its_bytes_have_the_hash_that_was_published() {
        UUID complaint = reported(WATTLE_CREEK, Category.SECTION_38, "ccc");
        String referral = prepared(CEO, WATTLE_CREEK, complaint);
        String hash =
                sign(CEO, WATTLE_CREEK, referral).statusCode(200).extract().path("contentHash");
        soon(() -> assertThat(awaiting(CCC, "ccc")).contains(referral));
        String bytes = with(CCC)
                .get("/agencies/ccc/referrals/{id}/package", referral)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(ContentHash.of(bytes)).isEqualTo(hash);
        assertThat(bytes).doesNotMatch(ID).doesNotContain("assessor", "person");
    }

    @Test
    @Tag("CA-04")
    void the_agency_is_told_that_something_awaits_it_and_nothing_else() throws Exception {
        UUID complaint = reported(WATTLE_CREEK, Category.LEVEL_1, "ccc");
        String referral = prepared(CEO, WATTLE_CREEK, complaint);
        sign(CEO, WATTLE_CREEK, referral).statusCode(200);
        soon(() -> assertThat(letters(complaint).getString("find { it.kind == 'agency-notice' }.state"))
                .isEqualTo("sent"));
        String letter = letters(complaint).getString("find { it.kind == 'agency-notice' }.letter");
        MimeMessage mail = world.mailed(letter).getFirst();
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("referrals@ccc.example");
        assertThat(String.valueOf(mail.getContent()))
                .contains("Wattle Creek Shire Council")
                .doesNotContain("Bandicoot", "timesheets", "WCS-", referral, complaint.toString());
    }

    @Test
    @Tag("CA-04")
    void a_matter_is_referred_once_however_often_it_is_signed() {
        UUID complaint = reported(WATTLE_CREEK, Category.LEVEL_1, "ccc");
        String referral = prepared(CEO, WATTLE_CREEK, complaint);
        String ceo = Tokens.as("the-ceo", WATTLE_CREEK, Role.CEO);
        String first =
                sign(ceo, WATTLE_CREEK, referral).statusCode(200).extract().asString();
        assertThat(sign(ceo, WATTLE_CREEK, referral).statusCode(200).extract().asString())
                .isEqualTo(first);
        sign(Tokens.of(WATTLE_CREEK, Role.CEO), WATTLE_CREEK, referral)
                .statusCode(409)
                .body("rule", equalTo("CA-04"));
        soon(() -> assertThat(world.published.heard(complaint, ReferredToCCC.class))
                .hasSize(1));
    }

    @Test
    @Tag("MC-08")
    void in_queensland_a_chief_financial_officer_is_told_who_may_sign() {
        UUID complaint = reported(WATTLE_CREEK, Category.LEVEL_1, "ccc");
        String referral = prepared(CEO, WATTLE_CREEK, complaint);
        sign(Tokens.of(WATTLE_CREEK, Role.CFO), WATTLE_CREEK, referral)
                .statusCode(403)
                .body("rule", equalTo("MC-08"));
        sign(Tokens.of(WATTLE_CREEK, Role.MANAGER), WATTLE_CREEK, referral).statusCode(403);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CEO", "CFO", "GOVERNANCE_MANAGER", "RISK_COORDINATOR"})
    @Tag("MC-08")
    void in_victoria_each_of_four_officers_may_notify_ibac(Role office) {
        UUID complaint = reported(IRONBARK, Category.NOTIFY, "ibac");
        String token = Tokens.of(IRONBARK, office);
        String referral = prepared(token, IRONBARK, complaint);
        sign(token, IRONBARK, referral).statusCode(200).body("office", equalTo(office.text()));
        soon(() -> assertThat(world.published.heard(complaint, ReferredToIBAC.class))
                .hasSize(1));
    }

    @Test
    @Tag("MC-14")
    void ibac_may_hand_back_what_it_retained_and_its_last_word_stands() {
        UUID complaint = reported(IRONBARK, Category.NOTIFY, "ibac");
        String cfo = Tokens.of(IRONBARK, Role.CFO);
        String ibac = Tokens.agency("ibac");
        String referral = prepared(cfo, IRONBARK, complaint);
        sign(cfo, IRONBARK, referral).statusCode(200);
        soon(() -> assertThat(awaiting(ibac, "ibac")).contains(referral));
        answer(ibac, "ibac", referral, "decision", "{\"decision\": \"retained\"}")
                .statusCode(204);
        answer(ibac, "ibac", referral, "decision", "{\"decision\": \"referred-back\"}")
                .statusCode(204);
        answer(ibac, "ibac", referral, "decision", "{\"decision\": \"no-action\"}")
                .statusCode(409);
        answer(ibac, "ibac", referral, "decision", "{\"decision\": \"something\"}")
                .statusCode(400);
        soon(() -> assertThat(world.published.heard(complaint, AgencyDecided.class))
                .extracting(AgencyDecided::decision)
                .containsExactly(AgencyDecision.RETAINED, AgencyDecision.REFERRED_BACK));
    }

    @Test
    @Tag("CA-04")
    void an_agency_asks_and_the_council_answers() {
        UUID complaint = reported(WATTLE_CREEK, Category.LEVEL_1, "ccc");
        String referral = prepared(CEO, WATTLE_CREEK, complaint);
        sign(CEO, WATTLE_CREEK, referral).statusCode(200);
        soon(() -> assertThat(awaiting(CCC, "ccc")).contains(referral));
        with(CCC)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"question\": \"Which shifts?\"}")
                .post("/agencies/ccc/referrals/{id}/questions", referral)
                .then()
                .statusCode(204);
        with(CEO)
                .get("/councils/{council}/referrals/{id}/further-information", WATTLE_CREEK, referral)
                .then()
                .statusCode(200)
                .body("[0].question", equalTo("Which shifts?"));
        with(CEO)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"answer\": \"Those of February.\"}")
                .post("/councils/{council}/referrals/{id}/further-information", WATTLE_CREEK, referral)
                .then()
                .statusCode(204);
        with(CCC)
                .get("/agencies/ccc/referrals/{id}", referral)
                .then()
                .body("questions[0].answer", equalTo("Those of February."));
    }

    @Test
    @Tag("HV-39")
    void a_matter_about_the_ceo_is_signed_by_the_mayor_and_is_not_there_for_the_ceo() {
        UUID complaint = UUID.randomUUID();
        String mayor = Tokens.of(WATTLE_CREEK, Role.MAYOR);
        String person = world.person(WATTLE_CREEK);
        world.lodge(WATTLE_CREEK, complaint, today(), Optional.of(person), Alleges.CORRUPT_CONDUCT);
        world.endorse(WATTLE_CREEK, complaint, Category.LEVEL_1, "ccc", "mayor");
        String referral = prepared(mayor, WATTLE_CREEK, complaint);
        soon(() -> with(mayor)
                .get("/councils/{council}/complaints/{complaint}/clocks", WATTLE_CREEK, complaint)
                .then()
                .statusCode(200));
        notThere(id -> put(CEO, "referrals/{id}/signature", "", id), referral);
        sign(mayor, WATTLE_CREEK, referral).statusCode(200).body("office", equalTo("mayor"));
        soon(() -> with(mayor)
                .get("/councils/{council}/complaints/{complaint}/letters", WATTLE_CREEK, complaint)
                .then()
                .statusCode(200));
        nothingCanBeDoneTo(referral, CEO);
        String letter = lettersSeenBy(mayor, complaint).getString("[0].letter");
        notThere(id -> put(CEO, "letters/{id}/posting", "{\"postedOn\": \"%s\"}".formatted(today()), id), letter);
        assertThat(listed(CEO, WATTLE_CREEK, complaint).getList("referral")).isEmpty();
        for (String what : List.of("clocks", "letters"))
            with(CEO)
                    .get("/councils/{council}/complaints/{complaint}/{what}", WATTLE_CREEK, complaint, what)
                    .then()
                    .statusCode(404);
    }

    @Test
    @Tag("HV-07")
    void a_referral_in_a_complaint_that_went_to_the_mayor_is_not_there_for_the_ceo_whoever_endorsed_it() {
        UUID complaint = reported(WATTLE_CREEK, Category.LEVEL_1, "ccc");
        String referral = prepared(CEO, WATTLE_CREEK, complaint);
        world.published.intake(
                WATTLE_CREEK, complaint, 2, new ComplaintReferredToHandler("officer-2", "mayor", today(), "HV-07"));
        soon(() -> assertThat(listed(CEO, WATTLE_CREEK, complaint).getList("referral"))
                .isEmpty());
        nothingCanBeDoneTo(referral, CEO);
    }

    @Test
    @Tag("MC-15")
    void a_letter_of_alleged_corruption_cannot_be_posted_by_those_outside_its_circle() {
        UUID complaint = reported(WATTLE_CREEK, Category.LEVEL_1, "ccc");
        sign(CEO, WATTLE_CREEK, prepared(CEO, WATTLE_CREEK, complaint)).statusCode(200);
        soon(() -> assertThat(letters(complaint).getList("state")).containsExactly("sent"));
        String letter = letters(complaint).getString("[0].letter");
        String posting = "{\"postedOn\": \"%s\"}".formatted(today());
        for (Role role : List.of(Role.MANAGER, Role.RECORDS_OFFICER, Role.COMPLAINTS_OFFICER)) {
            String outside = Tokens.of(WATTLE_CREEK, role);
            notThere(id -> put(outside, "letters/{id}/posting", posting, id), letter);
        }
        put(CEO, "letters/{id}/posting", posting, letter).then().statusCode(409);
    }

    @Test
    @Tag("MC-15")
    @Tag("HV-36")
    void a_referral_is_not_there_for_whom_the_complaint_names_and_is_not_signed_by_them() {
        UUID complaint = UUID.randomUUID();
        world.published.intake(
                WATTLE_CREEK,
                complaint,
                1,
                World.lodged(WATTLE_CREEK, today(), Optional.empty(), Alleges.CORRUPT_CONDUCT, List.of("officer-9")));
        world.endorse(WATTLE_CREEK, complaint, Category.LEVEL_1, "ccc");
        String referral = prepared(CEO, WATTLE_CREEK, complaint);
        String named = Tokens.as("officer-9", WATTLE_CREEK, Role.CEO);
        String absent = sign(named, WATTLE_CREEK, UUID.randomUUID().toString())
                .statusCode(404)
                .extract()
                .asString();
        assertThat(sign(named, WATTLE_CREEK, referral).statusCode(404).extract().asString())
                .isEqualTo(absent);
        assertThat(listed(named, WATTLE_CREEK, complaint).getList("referral")).isEmpty();
        sign(CEO, WATTLE_CREEK, referral).statusCode(200);
        with(named)
                .get("/councils/{council}/referrals/{id}/further-information", WATTLE_CREEK, referral)
                .then()
                .statusCode(404);
        with(named)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"answer\": \"Nothing.\"}")
                .post("/councils/{council}/referrals/{id}/further-information", WATTLE_CREEK, referral)
                .then()
                .statusCode(404);
        soon(() -> assertThat(letters(complaint).getList("letter")).isNotEmpty());
        with(named)
                .body("{\"postedOn\": \"%s\"}".formatted(today()))
                .put(
                        "/councils/{council}/letters/{letter}/posting",
                        WATTLE_CREEK,
                        letters(complaint).getString("letter[0]"))
                .then()
                .statusCode(404);
    }

    @Test
    void another_agencys_referral_does_not_exist() {
        UUID complaint = reported(WATTLE_CREEK, Category.LEVEL_1, "ccc");
        String referral = prepared(CEO, WATTLE_CREEK, complaint);
        with(CCC).get("/agencies/ccc/referrals/{id}", referral).then().statusCode(404);
        sign(CEO, WATTLE_CREEK, referral).statusCode(200);
        soon(() -> assertThat(awaiting(CCC, "ccc")).contains(referral));
        String icac = Tokens.agency("icac");
        String theirs = with(icac)
                .get("/agencies/icac/referrals/{id}", referral)
                .then()
                .statusCode(404)
                .extract()
                .asString();
        assertThat(with(icac)
                        .get("/agencies/icac/referrals/{id}", UUID.randomUUID())
                        .then()
                        .statusCode(404)
                        .extract()
                        .asString())
                .isEqualTo(theirs);
        answer(icac, "icac", referral, "decision", "{\"decision\": \"retained\"}")
                .statusCode(404);
        with(icac).get("/agencies/ccc/referrals").then().statusCode(403);
        with(CEO).get("/agencies/ccc/referrals").then().statusCode(403);
        assertThat(awaiting(icac, "icac")).doesNotContain(referral);
    }

    @Test
    @Tag("HV-39")
    void level_two_is_kept_for_the_monthly_schedule() {
        UUID complaint = reported(WATTLE_CREEK, Category.LEVEL_2, "ccc");
        String referral = prepared(CEO, WATTLE_CREEK, complaint);
        JsonPath line = listed(CEO, WATTLE_CREEK, complaint);
        assertThat(line.getBoolean("[0].schedule")).isTrue();
        assertThat(line.getString("[0].referral")).isEqualTo(referral);
        soon(() -> assertThat(world.published.heard(complaint, ReferralPrepared.class))
                .hasSize(1));
    }

    @Test
    void nothing_is_signed_while_the_assessment_cannot_be_read() {
        UUID complaint = reported(WATTLE_CREEK, Category.LEVEL_1, "ccc");
        String form = "/councils/%s/complaints/%s/assessment".formatted(WATTLE_CREEK, complaint);
        String referral = prepared(CEO, WATTLE_CREEK, complaint);
        world.others.forget(form);
        sign(CEO, WATTLE_CREEK, referral).statusCode(503);
        world.others.know(form, World.form(WATTLE_CREEK));
        sign(CEO, WATTLE_CREEK, referral).statusCode(200);
    }

    @Test
    void referrals_are_for_those_who_answer_for_them() {
        for (Role role : List.of(Role.MANAGER, Role.RECORDS_OFFICER, Role.EMPLOYEE))
            with(Tokens.of(WATTLE_CREEK, role))
                    .get("/councils/{council}/referrals", WATTLE_CREEK)
                    .then()
                    .statusCode(403);
        with(Tokens.of(WATTLE_CREEK, Role.COUNCILLOR))
                .get("/councils/{council}/referrals", WATTLE_CREEK)
                .then()
                .statusCode(200)
                .body("referral", equalTo(List.of()));
        with(Tokens.of(IRONBARK, Role.CEO))
                .get("/councils/{council}/referrals", IRONBARK)
                .then()
                .statusCode(200)
                .body("agency", not(Arrays.asList("ccc")));
    }

    private UUID reported(String council, Category category, String agency) {
        UUID complaint = UUID.randomUUID();
        world.lodge(council, complaint, today(), Optional.empty(), Alleges.CORRUPT_CONDUCT);
        world.endorse(council, complaint, category, agency);
        return complaint;
    }

    private static String prepared(String token, String council, UUID complaint) {
        soon(() -> assertThat(listed(token, council, complaint).getList("referral"))
                .hasSize(1));
        return listed(token, council, complaint).getString("[0].referral");
    }

    private static JsonPath listed(String token, String council, UUID complaint) {
        return with(token)
                .get(
                        "/councils/{council}/referrals?complaint={complaint}",
                        Map.of("council", council, "complaint", complaint))
                .jsonPath();
    }

    private static ValidatableResponse sign(String token, String council, String referral) {
        return with(token)
                .put("/councils/{council}/referrals/{id}/signature", council, referral)
                .then();
    }

    private static List<String> awaiting(String token, String agency) {
        return with(token)
                .get("/agencies/{agency}/referrals?limit=200", agency)
                .jsonPath()
                .getList("items.referral");
    }

    private static ValidatableResponse answer(String token, String agency, String referral, String what, String body) {
        return with(token)
                .body(body)
                .put("/agencies/{agency}/referrals/{id}/{what}", agency, referral, what)
                .then();
    }

    private static void nothingCanBeDoneTo(String referral, String token) {
        notThere(id -> put(token, "referrals/{id}/signature", "", id), referral);
        notThere(
                id -> with(token).get("/councils/{council}/referrals/{id}/further-information", WATTLE_CREEK, id),
                referral);
        notThere(
                id -> with(token)
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body("{\"answer\": \"Nothing.\"}")
                        .post("/councils/{council}/referrals/{id}/further-information", WATTLE_CREEK, id),
                referral);
    }

    /** What is hidden is answered in the words of what never was. */
    private static void notThere(Function<String, Response> asking, String hidden) {
        String absent = UUID.randomUUID().toString();
        String words = asking.apply(absent).then().statusCode(404).extract().asString();
        assertThat(asking.apply(hidden).then().statusCode(404).extract().asString())
                .isEqualTo(words);
    }

    private static Response put(String token, String what, String body, String id) {
        return with(token).body(body).put("/councils/{council}/" + what, WATTLE_CREEK, id);
    }

    private static JsonPath letters(UUID complaint) {
        return lettersSeenBy(CEO, complaint);
    }

    private static JsonPath lettersSeenBy(String token, UUID complaint) {
        return with(token)
                .get("/councils/{council}/complaints/{complaint}/letters", WATTLE_CREEK, complaint)
                .jsonPath();
    }
}
