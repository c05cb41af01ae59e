package io.probity.appeals;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.probity.contracts.AssessmentEvent.OutcomeDecided;
import io.probity.contracts.AssessmentEvent.RelationshipDeclared;
import io.probity.contracts.CouncilEvent.OfficeHolderAppointed;
import io.probity.contracts.CouncilEvent.OfficeHolderTermEnded;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.contracts.IntakeEvent.Reporter;
import io.probity.edge.caller.Role;
import io.probity.edge.work.WorkRound;
import io.probity.testing.HearingAgain;
import io.probity.testing.PublishedEvents;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** It is who holds an office that bars it from a review, and nobody who left it. The council is of these tests. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Tag("HV-20")
@Tag("HV-45")
class TermsOfOfficeTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 7, 3);

    @Inject
    Pool pool;

    @Inject
    WorkRound round;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String council = "council-" + run;
    private final String chief = "chief-" + run;
    private final String subject = "subject-" + run;
    private final UUID itself = UUID.randomUUID();
    private final PublishedEvents others = PublishedEvents.connect();

    @BeforeEach
    void the_chief_executive_is_close_to_whom_the_complaints_are_about() {
        UUID entry = UUID.randomUUID();
        others.tell(council, entry, new RelationshipDeclared(entry.toString(), chief, subject, LONG_AGO));
        others.tell(council, itself, new OfficeHolderAppointed("ceo", chief, LONG_AGO));
        awaitRows("select count(*) from tie where tenant = $1", 1);
        awaitRows("select count(*) from office_holder where tenant = $1", 1);
    }

    @AfterEach
    void close() {
        others.close();
    }

    /** The control: as long as the term lasts. */
    @Test
    void an_appeal_goes_past_a_chief_executive_whose_term_has_not_ended() {
        others.tell(council, itself, new OfficeHolderTermEnded("ceo", chief, LocalDate.of(2999, 12, 31)));
        awaitRows("select count(*) from office_holder where tenant = $1 and last_day is not null", 1);
        UUID complaint = handled();
        reviewed(complaint, lodged(complaint), Role.MAYOR).statusCode(200).body("reviewer.office", equalTo("mayor"));
    }

    @Test
    void an_appeal_goes_to_the_office_again_that_who_may_not_review_it_has_left() {
        others.tellRepeatedly(2, council, itself, new OfficeHolderTermEnded("ceo", chief, LONG_AGO));
        awaitRows("select count(*) from office_holder where tenant = $1 and last_day = '2020-01-01'", 1);
        UUID complaint = handled();
        String appeal = lodged(complaint);
        reviewed(complaint, appeal, Role.CEO).statusCode(200).body("reviewer.office", equalTo("ceo"));
        as(chief, Role.CEO).get(path(complaint) + "/" + appeal).then().statusCode(404);
    }

    /** Whoever is appointed next from the same day has the term anew. */
    @Test
    void who_is_appointed_again_bars_the_office_again_and_what_is_open_there_moves_on() {
        others.tell(council, itself, new OfficeHolderTermEnded("ceo", chief, LONG_AGO));
        awaitRows("select count(*) from office_holder where tenant = $1 and last_day = '2020-01-01'", 1);
        UUID complaint = handled();
        String appeal = lodged(complaint);
        reviewed(complaint, appeal, Role.CEO).statusCode(200);
        others.tell(council, itself, new OfficeHolderAppointed("ceo", chief, LONG_AGO));
        await().atMost(30, SECONDS).untilAsserted(() -> reviewed(complaint, appeal, Role.MAYOR)
                .statusCode(200)
                .body("reviewer.office", equalTo("mayor")));
    }

    /** Such as by an appointment of which it was not heard again yet that it ended. */
    @Test
    @Tag("HV-36")
    void no_review_moves_while_the_registers_hear_again_and_it_does_afterwards() throws Throwable {
        others.tell(council, itself, new OfficeHolderTermEnded("ceo", chief, LONG_AGO));
        awaitRows("select count(*) from office_holder where tenant = $1 and last_day = '2020-01-01'", 1);
        UUID complaint = handled();
        String appeal = lodged(complaint);
        awaitRows("select count(*) from registers_change where tenant = $1", 0);
        awaitRows("select count(*) from open_work where tenant = $1 and looked = touched", 1);
        try (HearingAgain _ = HearingAgain.in("appeals")) {
            others.tell(council, itself, new OfficeHolderAppointed("ceo", chief, LONG_AGO));
            awaitRows("select count(*) from registers_change where tenant = $1", 1);
            VertxContextSupport.subscribeAndAwait(() -> round.on(DAY, Elsewhere.AT));
            reviewed(complaint, appeal, Role.CEO).statusCode(200).body("reviewer.office", equalTo("ceo"));
            awaitRows("select count(*) from registers_change where tenant = $1", 1);
        }
        await().atMost(30, SECONDS).untilAsserted(() -> reviewed(complaint, appeal, Role.MAYOR)
                .statusCode(200)
                .body("reviewer.office", equalTo("mayor")));
    }

    /** A water bill that a manager handled, and decided nothing about. */
    private UUID handled() {
        UUID complaint = UUID.randomUUID();
        others.tell(
                council,
                complaint,
                new ComplaintLodged(
                        "WCS-7Q4M2K",
                        Reporter.NAMED,
                        Optional.of("person-1"),
                        Alleges.ADMINISTRATIVE_ACTION,
                        "letter",
                        DAY,
                        "administrative-action",
                        "water-sewerage",
                        List.of(),
                        List.of(subject),
                        "wattle-creek",
                        "8"));
        others.tell(council, complaint, new ComplaintReferredToHandler("officer-manager", "manager", DAY, "HV-07"));
        others.tell(
                council,
                complaint,
                new OutcomeDecided(
                        "i-" + complaint,
                        "not-substantiated",
                        Optional.empty(),
                        DAY,
                        "officer-manager",
                        "manager",
                        "wattle-creek",
                        "8"));
        return complaint;
    }

    private String lodged(UUID complaint) {
        return await().atMost(30, SECONDS)
                .until(
                        () -> as("person-1", Role.COMPLAINANT)
                                .header("Idempotency-Key", "lodging-" + complaint)
                                .body("""
                                        {"reference":"WCS-7Q4M2K","about":["HANDLING"],"grounds":"Nobody read the meter.",
                                         "desiredResult":"Read it."}""")
                                .post(path(complaint)),
                        answer -> answer.statusCode() == 201)
                .path("appeal");
    }

    private ValidatableResponse reviewed(UUID complaint, String appeal, Role role) {
        return as("holder-" + role.text() + run, role)
                .get(path(complaint) + "/" + appeal)
                .then();
    }

    private String path(UUID complaint) {
        return "/councils/" + council + "/complaints/" + complaint + "/appeals";
    }

    private RequestSpecification as(String actor, Role role) {
        return given().auth().oauth2(Tokens.as(actor, council, role)).contentType("application/json");
    }

    private void awaitRows(String query, long rows) {
        await().atMost(30, SECONDS).until(() -> count(query) == rows);
    }

    private long count(String query) {
        return pool.withTransaction(transaction -> transaction
                        .preparedQuery("select enter_tenants($1)")
                        .execute(Tuple.of(new String[] {council}))
                        .chain(() -> transaction.preparedQuery(query).execute(Tuple.of(council))))
                .map(found -> found.iterator().next().getLong(0))
                .await()
                .indefinitely();
    }
}
