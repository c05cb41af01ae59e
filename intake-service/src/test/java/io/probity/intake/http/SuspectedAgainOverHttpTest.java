package io.probity.intake.http;

import static io.probity.intake.http.Http.ASSESSOR;
import static io.probity.intake.http.Http.CEO;
import static io.probity.intake.http.Http.MANAGER;
import static io.probity.intake.http.Http.MAYOR;
import static io.probity.intake.http.Http.RECORDS;
import static io.probity.intake.http.Http.WATTLE_CREEK;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.with;
import static io.probity.intake.http.Suspicions.READER;
import static io.probity.intake.http.Suspicions.WHY;
import static io.probity.intake.http.Suspicions.id;
import static io.probity.intake.http.Suspicions.raise;
import static io.probity.intake.http.Suspicions.suspicion;
import static io.probity.intake.http.Suspicions.withTheManager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.contracts.NotificationEvent.AgencyDecided;
import io.probity.contracts.NotificationEvent.AgencyDecision;
import io.probity.edge.caller.Fingerprints;
import io.probity.edge.caller.Role;
import io.probity.testing.PublishedEvents;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Of one complaint several officers suspect something, of the same people or of others, at once or after the report has ended. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SuspectedAgainOverHttpTest {
    private static final String SEEN = "They were seen together at the races.";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int ROUNDS = 8;

    @Inject
    Fingerprints fingerprints;

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    @Test
    @Tag("HV-17")
    @Tag("MC-15")
    void whoever_is_named_by_the_second_alone_sees_nothing_of_what_was_said_of_them() {
        String complaint = withTheManager();
        raise(MANAGER, complaint, suspicion(WHY)).statusCode(204);
        raise(RECORDS, complaint, suspicion(SEEN, "u-ceo")).statusCode(204);
        String first = Suspicions.report(fingerprints, complaint, 0, READER);
        String second = Suspicions.report(fingerprints, complaint, 0, "u-ceo");
        get(MAYOR, second)
                .statusCode(200)
                .body("referral.office", equalTo("mayor"))
                .body("noted.suspicions.reasons", contains(SEEN))
                .body("noted.suspicions[0].complainant", notNullValue());
        get(CEO, second).statusCode(404);
        get(CEO, first).statusCode(200).body("noted.suspicions.reasons", contains(WHY));
        try (PublishedEvents others = PublishedEvents.connect()) {
            assertThat(others.hear(ComplaintLodged.class, UUID.fromString(id(second)))
                            .event()
                            .subjects())
                    .containsExactly("u-ceo");
        }
    }

    @Test
    @Tag("HV-29")
    void what_the_second_says_of_the_same_people_is_read_where_the_first_ones_is() {
        String complaint = withTheManager();
        raise(MANAGER, complaint, suspicion(WHY)).statusCode(204);
        raise(RECORDS, complaint, with(suspicion(WHY), "allegationTypes", List.of("corruption")))
                .statusCode(204);
        get(ASSESSOR, Suspicions.report(fingerprints, complaint, 0, READER))
                .statusCode(200)
                .body("noted.suspicions.by", contains("u-water", "u-records"))
                .body("noted.suspicions.allegationTypes", contains(List.of("fraud"), List.of("corruption")));
    }

    /** Whoever raises it later is told the same as ever, and what they say is assessed: the first report's assessment has ended. */
    @Test
    @Tag("HV-29")
    void what_is_suspected_once_the_report_has_ended_is_a_report_of_its_own_and_stays_there() {
        String complaint = withTheManager();
        raise(MANAGER, complaint, suspicion(WHY)).statusCode(204);
        String first = Suspicions.report(fingerprints, complaint, 0, READER);
        String second = Suspicions.report(fingerprints, complaint, 1, READER);
        try (PublishedEvents others = PublishedEvents.connect()) {
            others.tell(
                    WATTLE_CREEK, UUID.fromString(id(first)), new AgencyDecided("r-1", "ccc", AgencyDecision.RETAINED));
            await().atMost(PATIENCE).untilAsserted(() -> get(ASSESSOR, first).body("stage", equalTo("CLOSED")));
            raise(MANAGER, complaint, suspicion(WHY)).statusCode(204);
            get(ASSESSOR, second).statusCode(404);
            for (int n = 0; n < 2; n++)
                raise(RECORDS, complaint, suspicion(SEEN)).statusCode(204);
            get(ASSESSOR, second)
                    .statusCode(200)
                    .body("stage", equalTo("REFERRED"))
                    .body("noted.suspicions.reasons", contains(SEEN));
            assertThat(others.hear(ComplaintLodged.class, UUID.fromString(id(second)))
                            .event()
                            .subjects())
                    .containsExactly(READER);
            others.tell(
                    WATTLE_CREEK,
                    UUID.fromString(id(first)),
                    new AgencyDecided("r-1", "ccc", AgencyDecision.REFERRED_BACK));
            await().atMost(PATIENCE).untilAsserted(() -> get(ASSESSOR, first).body("stage", not("CLOSED")));
            // Though there is an open one before it: they said it where they said it.
            raise(RECORDS, complaint, suspicion(SEEN)).statusCode(204);
        }
        get(ASSESSOR, first).body("noted.suspicions.reasons", contains(WHY));
        get(ASSESSOR, Suspicions.report(fingerprints, complaint, 2, READER)).statusCode(404);
    }

    @Test
    @Tag("HV-29")
    void several_who_raise_it_at_the_same_moment_are_told_the_same_and_nothing_is_lost() throws Exception {
        String complaints = Tokens.as("u-complaints", WATTLE_CREEK, Role.COMPLAINTS_OFFICER);
        List<String> officers = List.of(MANAGER, RECORDS, complaints, CEO);
        try (ExecutorService people = Executors.newFixedThreadPool(officers.size())) {
            for (int round = 0; round < ROUNDS; round++) {
                String complaint = withTheManager();
                CyclicBarrier together = new CyclicBarrier(officers.size());
                List<Callable<Integer>> all = officers.stream()
                        .<Callable<Integer>>map(officer -> () -> {
                            together.await(20, TimeUnit.SECONDS);
                            return raise(officer, complaint, suspicion(WHY))
                                    .extract()
                                    .statusCode();
                        })
                        .toList();
                assertThat(people.invokeAll(all)).extracting(Future::resultNow).containsOnly(204);
                get(ASSESSOR, Suspicions.report(fingerprints, complaint, 0, READER))
                        .statusCode(200)
                        .body(
                                "noted.suspicions.by",
                                containsInAnyOrder("u-water", "u-records", "u-complaints", "u-ceo"))
                        .body("noted.suspicions[0].complainant", notNullValue());
            }
        }
    }
}
