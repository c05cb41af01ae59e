package io.probity.notification.stories;

import static io.probity.notification.stories.World.IRONBARK;
import static io.probity.notification.stories.World.WATTLE_CREEK;
import static io.probity.notification.stories.World.soon;
import static io.probity.notification.stories.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.probity.contracts.AssessmentEvent.Category;
import io.probity.contracts.NotificationEvent.AgencyDecided;
import io.probity.contracts.NotificationEvent.AgencyDecision;
import io.probity.contracts.NotificationEvent.ClockMet;
import io.probity.contracts.NotificationEvent.ReferralAcknowledged;
import io.probity.contracts.NotificationEvent.ReferralPrepared;
import io.probity.contracts.NotificationEvent.ReferredToCCC;
import io.probity.contracts.NotificationEvent.ReferredToIBAC;
import io.probity.edge.caller.Role;
import io.probity.notification.referral.ContentHash;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must go to an agency is signed by whom the policy names, once, and goes as it was signed. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbourhood.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SigningReferralsTest extends AboutReferrals {
    private static final String ID = "(?s).*[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}.*";

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
}
