package io.probity.appeals;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.nullValue;

import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.eventsourcing.handling.Commands;
import io.probity.testing.RealServers;
import io.probity.testing.Versions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A reviewer's version is one of the appeal as they read it; who reads no file is given none. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Tag("MC-15")
@Tag("HV-45")
class AVersionOfAnAppealTest extends OverHttp {
    @Inject
    Commands commands;

    @Test
    void what_the_reviewer_is_not_shown_makes_no_version_of_theirs_an_old_one() {
        elsewhere.handled(complaint, Alleges.ADMINISTRATIVE_ACTION, "officer-manager", "manager");
        // Lodged, referred, decided: none of it may come between what is seen and what is done.
        await().atMost(30, SECONDS).until(() -> version() == 3);
        String appeal = lodged();
        String seen = seen(appeal);
        int before = version();
        elsewhere.named(complaint, "person-2");
        await().atMost(30, SECONDS).until(() -> version() > before);

        plan(appeal, seen, "the clerk").statusCode(200);
        plan(appeal, seen, "the reader").statusCode(412);
        plan(appeal, seen(appeal), "the reader").statusCode(200);
    }

    @Test
    void a_version_of_another_complaints_review_is_answered_like_a_made_up_one() {
        elsewhere.handled(complaint, Alleges.ADMINISTRATIVE_ACTION, "officer-manager", "manager");
        String appeal = lodged();
        String elsewhereSeen = Versions.tag(Streams.REVIEW.stream(Elsewhere.COUNCIL, UUID.randomUUID()), version());
        String madeUp = plan(appeal, "\"" + "x".repeat(48) + "\"", "the clerk")
                .statusCode(400)
                .body("type", endsWith("if-match-unreadable"))
                .extract()
                .asString();
        assertThat(plan(appeal, elsewhereSeen, "the clerk")
                        .statusCode(400)
                        .extract()
                        .asString())
                .isEqualTo(madeUp);
    }

    @Test
    @Tag("HV-46")
    void whoever_appealed_reads_no_file_and_is_given_no_version_that_would_count_what_happens_in_it() {
        elsewhere.handled(complaint, Alleges.ADMINISTRATIVE_ACTION, "officer-manager", "manager");
        String appeal = lodged();
        as(complainant)
                .header("Idempotency-Key", "lodging-" + complaint)
                .body(LODGE)
                .post(path(""))
                .then()
                .statusCode(201)
                .header("ETag", nullValue());
        post(complainant, appeal, "/information", "{\"information\":\"A photograph of the meter\"}")
                .statusCode(204)
                .header("ETag", nullValue());
    }

    private int version() {
        return commands.load(Streams.REVIEW, Streams.REVIEW.stream(Elsewhere.COUNCIL, complaint))
                .await()
                .indefinitely()
                .version();
    }

    private String seen(String appeal) {
        return as(ceo).get(path(appeal)).then().statusCode(200).extract().header("ETag");
    }

    private ValidatableResponse plan(String appeal, String seen, String person) {
        return as(ceo).header("If-Match", seen)
                .body("{\"people\":[\"" + person + "\"],\"files\":[\"meter file\"]}")
                .put(path(appeal) + "/plan")
                .then();
    }
}
