package io.probity.notification.stories;

import static io.probity.notification.stories.World.IRONBARK;
import static io.probity.notification.stories.World.WATTLE_CREEK;
import static io.probity.notification.stories.World.soon;
import static io.probity.notification.stories.World.today;
import static io.probity.notification.stories.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.probity.contracts.AssessmentEvent.Category;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** For whom a matter is about, and for whoever is outside its circle, there is no referral and no letter of one. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbourhood.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoFindsNoReferralTest extends AboutReferrals {
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
}
