package io.probity.notification.stories;

import static io.probity.notification.stories.World.soon;
import static io.probity.notification.stories.World.today;
import static io.probity.notification.stories.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.probity.contracts.AssessmentEvent.AssessmentEndorsed;
import io.probity.contracts.AssessmentEvent.Category;
import io.probity.contracts.CouncilEvent.CouncilOnboarded;
import io.probity.contracts.CouncilEvent.OfficeHolderAppointed;
import io.probity.contracts.CouncilEvent.OfficeHolderTermEnded;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.contracts.IntakeEvent.Reporter;
import io.probity.contracts.NotificationEvent.ReferredToICAC;
import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Where neither Chief Executive Officer nor Mayor may decide, whom the council appointed signs what they decided. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbourhood.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("HV-37")
class NominatedPersonStoryTest {
    private static final String SALTBUSH = "saltbush";
    private static final String NOMINATED = Tokens.as("director-2", SALTBUSH, Role.DIRECTOR);
    private static final String BEFORE = Tokens.as("director-1", SALTBUSH, Role.DIRECTOR);
    private static final String IN_A_YEAR = Tokens.as("director-3", SALTBUSH, Role.DIRECTOR);
    private World world;

    @BeforeAll
    void begin() {
        world = new World();
        world.published.council(SALTBUSH, 1, new CouncilOnboarded("Saltbush Regional Council", "new-south-wales"));
        appoint(2, "director-1", today().minusYears(2));
        appoint(3, "director-3", today().plusYears(1));
        appoint(4, "director-2", today().minusDays(1));
    }

    @AfterAll
    void end() {
        world.close();
    }

    @Test
    @Tag("IC-14")
    void in_new_south_wales_they_report_to_the_icac() {
        UUID complaint = decidedBy("nominated-person");
        String referral = prepared(complaint);
        sign(NOMINATED, referral).statusCode(200).body("office", equalTo("nominated-person"));
        soon(() -> assertThat(world.published.heard(complaint, ReferredToICAC.class))
                .singleElement()
                .satisfies(told -> assertThat(told.signatory()).isEqualTo("director-2")));
        soon(() -> with(Tokens.agency("icac"))
                .get("/agencies/icac/referrals/{id}", referral)
                .then()
                .statusCode(200)
                .body("content.endorsedBy", equalTo("nominated-person")));
        with(Tokens.agency("icac"))
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"question\": \"Which shifts?\"}")
                .post("/agencies/icac/referrals/{id}/questions", referral)
                .then()
                .statusCode(204);
        for (String token : List.of(BEFORE, NOMINATED))
            with(token)
                    .header("Idempotency-Key", UUID.randomUUID())
                    .body("{\"answer\": \"Those of February.\"}")
                    .post("/councils/{council}/referrals/{id}/further-information", SALTBUSH, referral)
                    .then()
                    .statusCode(token.equals(NOMINATED) ? 204 : 404);
    }

    @Test
    @Tag("MC-15")
    void it_is_there_for_nobody_who_held_the_office_before_or_will_later_nor_for_those_who_may_not_decide() {
        UUID complaint = decidedBy("nominated-person");
        String referral = prepared(complaint);
        for (String token : List.of(
                BEFORE,
                IN_A_YEAR,
                Tokens.of(SALTBUSH, Role.DIRECTOR),
                Tokens.of(SALTBUSH, Role.COUNCILLOR),
                Tokens.of(SALTBUSH, Role.MAYOR),
                Tokens.of(SALTBUSH, Role.CEO))) {
            assertThat(listed(token, complaint).getList("")).isEmpty();
            assertThat(sign(token, referral).statusCode(404).extract().asString())
                    .isEqualTo(sign(token, UUID.randomUUID().toString())
                            .statusCode(404)
                            .extract()
                            .asString());
        }
    }

    @Test
    void they_find_no_matter_that_another_decided() {
        UUID complaint = decidedBy("mayor");
        String mayor = Tokens.of(SALTBUSH, Role.MAYOR);
        soon(() -> assertThat(listed(mayor, complaint).getList("")).hasSize(1));
        String referral = listed(mayor, complaint).getString("[0].referral");
        assertThat(listed(NOMINATED, complaint).getList("")).isEmpty();
        sign(NOMINATED, referral).statusCode(404);
        sign(mayor, referral).statusCode(200).body("office", equalTo("mayor"));
    }

    @Test
    @Tag("HV-20")
    void whose_term_ended_finds_nothing_any_more_until_they_are_appointed_again() {
        String pool = Tokens.as("director-4", SALTBUSH, Role.DIRECTOR);
        var appointed = new OfficeHolderAppointed("agency-pool", "director-4", today().minusDays(10));
        world.published.council(SALTBUSH, 5, appointed);
        UUID complaint = decidedBy("agency-pool");
        soon(() -> assertThat(listed(pool, complaint).getList("")).hasSize(1));
        String referral = listed(pool, complaint).getString("[0].referral");

        var ended = new OfficeHolderTermEnded("agency-pool", "director-4", today().minusDays(1));
        world.published.council(SALTBUSH, 6, ended);
        soon(() -> assertThat(listed(pool, complaint).getList("")).isEmpty());
        sign(pool, referral).statusCode(404);

        var again = new OfficeHolderAppointed("agency-pool", "director-4", today());
        world.published.council(SALTBUSH, 7, again);
        soon(() -> assertThat(listed(pool, complaint).getList("")).hasSize(1));
        sign(pool, referral).statusCode(200).body("office", equalTo("agency-pool"));
    }

    private void appoint(int version, String holder, LocalDate from) {
        world.published.council(SALTBUSH, version, new OfficeHolderAppointed("nominated-person", holder, from));
    }

    private UUID decidedBy(String office) {
        UUID complaint = UUID.randomUUID();
        world.published.intake(
                SALTBUSH,
                complaint,
                1,
                new ComplaintLodged(
                        "SRC-7Q4M2K",
                        Reporter.ANONYMOUS,
                        Optional.empty(),
                        Alleges.CORRUPT_CONDUCT,
                        "letter",
                        today(),
                        "other",
                        "other",
                        List.of(),
                        List.of("ceo-1", "mayor-1"),
                        SALTBUSH,
                        "1"));
        world.others.know(
                "/councils/%s/complaints/%s/assessment".formatted(SALTBUSH, complaint),
                World.form(SALTBUSH).replace("limb-1", "suspicion"));
        world.published.assessment(
                SALTBUSH,
                complaint,
                9,
                new AssessmentEndorsed(
                        UUID.randomUUID().toString(),
                        Category.NOTIFY,
                        Optional.of("icac"),
                        Optional.of(Instant.parse("2026-03-02T01:00:00Z")),
                        "director-2",
                        office,
                        SALTBUSH,
                        "1"));
        return complaint;
    }

    private static String prepared(UUID complaint) {
        soon(() -> assertThat(listed(NOMINATED, complaint).getList("")).hasSize(1));
        return listed(NOMINATED, complaint).getString("[0].referral");
    }

    private static JsonPath listed(String token, UUID complaint) {
        return with(token)
                .get(
                        "/councils/{council}/referrals?complaint={complaint}",
                        Map.of("council", SALTBUSH, "complaint", complaint))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse sign(String token, String referral) {
        return with(token)
                .put("/councils/{council}/referrals/{id}/signature", SALTBUSH, referral)
                .then();
    }
}
