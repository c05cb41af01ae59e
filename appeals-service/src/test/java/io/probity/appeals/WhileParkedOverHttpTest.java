package io.probity.appeals;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.edge.caller.Role;
import io.probity.testing.PublishedEvents;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What waits may be that the Mayor had it, or that a reviewer did something in it: nobody can read it yet. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WhileParkedOverHttpTest extends OverHttp {
    private static final String REVIEWS = "/councils/wattle-creek/reviews";

    @Test
    @Tag("MC-15")
    @Tag("HV-45")
    void while_messages_of_a_matter_wait_its_appeal_is_there_for_nobody_who_reviews() {
        UUID other = UUID.randomUUID();
        elsewhere.handled(other, Alleges.ADMINISTRATIVE_ACTION, "officer-manager", "manager");
        elsewhere.handled(complaint, Alleges.ADMINISTRATIVE_ACTION, "officer-manager", "manager");
        String appeal = lodged();
        for (String reviewer : List.of(ceo, mayor))
            as(reviewer).get(path(appeal)).then().statusCode(200);
        await().atMost(20, SECONDS)
                .untilAsserted(() -> as(ceo).get(REVIEWS).then().body("appeal", hasItem(appeal)));
        somethingUnreadableIsTold();
        await().atMost(20, SECONDS)
                .untilAsserted(() -> as(ceo).get(path(appeal)).then().statusCode(404));
        String absent = as(ceo).get(path(appeal).replace(complaint.toString(), other.toString()))
                .asString();
        for (String reviewer : List.of(ceo, mayor)) {
            for (String what : List.of("", "/outcome", "/like-matters"))
                assertThat(as(reviewer).get(path(appeal) + what).asString()).isEqualTo(absent);
            put(reviewer, appeal, "/plan", "{\"people\":[\"the clerk\"]}").statusCode(404);
            as(reviewer).get(REVIEWS).then().statusCode(200).body("appeal", not(hasItem(appeal)));
        }
        as(Tokens.of(Elsewhere.COUNCIL, Role.AUDITOR)).get(path(appeal)).then().statusCode(200);
    }

    private void somethingUnreadableIsTold() {
        try (PublishedEvents others = PublishedEvents.connect()) {
            others.tellNonsense(
                    Elsewhere.COUNCIL,
                    complaint,
                    new ComplaintReferredToHandler("officer-mayor", "mayor", LocalDate.of(2026, 7, 5), "HV-36"));
        }
    }
}
