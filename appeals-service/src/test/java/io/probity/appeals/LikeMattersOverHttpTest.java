package io.probity.appeals;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LikeMattersOverHttpTest extends OverHttp {
    @Test
    @Tag("HV-51")
    void the_reviewer_sees_what_was_decided_on_like_complaints_and_no_hidden_one() {
        UUID like = UUID.randomUUID();
        UUID hidden = UUID.randomUUID();
        elsewhere.handled(like, Alleges.ADMINISTRATIVE_ACTION, "officer-manager", "manager");
        elsewhere.handled(hidden, Alleges.CORRUPT_CONDUCT, "officer-manager", "manager");
        elsewhere.handled(complaint, Alleges.ADMINISTRATIVE_ACTION, "officer-manager", "manager");
        String appeal = lodged();
        await().atMost(20, SECONDS).untilAsserted(() -> as(ceo).get(path(appeal) + "/like-matters")
                .then()
                .statusCode(200)
                .body("complaint", hasItem(like.toString()))
                .body("complaint", not(hasItem(hidden.toString())))
                .body("complaint", not(hasItem(complaint.toString()))));
    }

    @Test
    @Tag("HV-51")
    @Tag("HV-17")
    void like_matters_that_the_mayor_handled_are_not_there_for_the_ceo() {
        UUID mayors = UUID.randomUUID();
        UUID like = UUID.randomUUID();
        elsewhere.handled(mayors, Alleges.ADMINISTRATIVE_ACTION, "officer-mayor", "mayor");
        elsewhere.handled(like, Alleges.ADMINISTRATIVE_ACTION, "officer-manager", "manager");
        elsewhere.handled(complaint, Alleges.ADMINISTRATIVE_ACTION, "officer-manager", "manager");
        String appeal = lodged();
        await().atMost(20, SECONDS).untilAsserted(() -> as(mayor)
                .get(path(appeal) + "/like-matters")
                .then()
                .statusCode(200)
                .body("complaint", hasItem(mayors.toString()))
                .body("complaint", hasItem(like.toString())));
        as(ceo).get(path(appeal) + "/like-matters")
                .then()
                .statusCode(200)
                .body("complaint", hasItem(like.toString()))
                .body("complaint", not(hasItem(mayors.toString())));
    }
}
