package io.probity.edge;

import static io.probity.edge.Asking.COUNCIL;
import static io.probity.edge.Asking.as;
import static io.probity.edge.Asking.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.probity.edge.caller.Role;
import io.probity.servers.Waiting;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WhoMayComeInTest {
    private static final String NOTE = "/councils/" + COUNCIL + "/notes/" + UUID.randomUUID();

    @Test
    void without_a_token_nobody_comes_in() {
        given().get(NOTE)
                .then()
                .statusCode(401)
                .contentType(startsWith("application/problem+json"))
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("type", equalTo("urn:probity:problem:unauthenticated"), "status", equalTo(401));
    }

    @Test
    void where_anyone_is_welcome_no_token_is_needed() {
        given().get("/councils/{council}/hello", COUNCIL).then().statusCode(200);
    }

    @Test
    void an_expired_token_opens_nothing() {
        refusedAsUnknown(Tokens.expired(COUNCIL, Role.MANAGER));
    }

    /** It is not verified again for half a minute: its end must not wait for that. */
    @Test
    void a_token_that_opened_a_moment_ago_opens_nothing_past_its_end() {
        String token = Tokens.lasting(Duration.ofSeconds(3), COUNCIL, Role.MANAGER);
        with(token).get(NOTE).then().statusCode(404);
        assertThat(Waiting.until(
                        Duration.ofSeconds(15), () -> with(token).get(NOTE).statusCode() == 401))
                .isTrue();
    }

    @Test
    void a_token_that_opened_a_moment_ago_opens_no_more_than_it_did() {
        String token = Tokens.of(COUNCIL, Role.MANAGER);
        with(token).get(NOTE).then().statusCode(404);
        with(token).get("/councils/ironbark/notes/" + UUID.randomUUID()).then().statusCode(403);
        with(token).get("/agencies/ccc/hello").then().statusCode(403);
    }

    @Test
    void a_token_without_signature_opens_nothing() {
        refusedAsUnknown(Tokens.unsigned(COUNCIL, Role.MANAGER));
    }

    @Test
    void a_token_signed_by_somebody_else_opens_nothing() {
        refusedAsUnknown(Tokens.forged(COUNCIL, Role.MANAGER));
    }

    @Test
    void a_token_of_another_login_server_opens_nothing() {
        refusedAsUnknown(Tokens.fromElsewhere(COUNCIL, Role.MANAGER));
    }

    @Test
    void a_token_given_for_another_application_opens_nothing() {
        refusedAsUnknown(Tokens.forSomebodyElse(COUNCIL, Role.MANAGER));
    }

    @Test
    void what_is_no_token_at_all_opens_nothing() {
        refusedAsUnknown("Quokkaline.Birdwhistle.x");
    }

    @Test
    void even_where_anyone_is_welcome_a_broken_token_is_not() {
        with(Tokens.expired(COUNCIL))
                .get("/councils/{council}/hello", COUNCIL)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_the_roles_in_the_file_hold_a_permission(Role role) {
        boolean mayPost = role == Role.EMPLOYEE || role == Role.MANAGER;
        as(role).header("Idempotency-Key", UUID.randomUUID())
                .body("{}")
                .post("/councils/{council}/notes", COUNCIL)
                .then()
                .statusCode(mayPost ? 400 : 403);
    }

    @Test
    void a_token_of_another_council_is_refused_in_the_same_words_as_a_role_that_does_not_suffice() {
        var elsewhere =
                with(Tokens.of("ironbark", Role.MANAGER)).get(NOTE).then().statusCode(403);
        var tooLittle = as(Role.AUDITOR).get(NOTE).then().statusCode(403);
        assertThat(elsewhere.extract().asString()).isEqualTo(tooLittle.extract().asString());
        assertThat(elsewhere.extract().headers().asList().size())
                .isEqualTo(tooLittle.extract().headers().asList().size());
    }

    @Test
    void a_manager_of_no_council_belongs_to_none() {
        with(Tokens.platform(Role.MANAGER)).get(NOTE).then().statusCode(403);
    }

    @Test
    void a_service_acts_in_any_council() {
        with(Tokens.platform(Role.SERVICE)).get(NOTE).then().statusCode(404);
    }

    @Test
    void an_agency_answers_for_itself_only() {
        with(Tokens.agency("ccc")).get("/agencies/ccc/hello").then().statusCode(200);
        with(Tokens.agency("ccc")).get("/agencies/ibac/hello").then().statusCode(403);
    }

    private static void refusedAsUnknown(String token) {
        with(token)
                .get(NOTE)
                .then()
                .statusCode(401)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:probity:problem:unauthenticated"));
    }
}
