package io.probity.appeals;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.probity.contracts.AssessmentEvent.RelationshipDeclared;
import io.probity.contracts.CouncilEvent.OfficeHolderAppointed;
import io.probity.contracts.IntakeEvent.ComplaintAcknowledged;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.contracts.IntakeEvent.MattersLinked;
import io.probity.edge.caller.Role;
import io.probity.testing.EarlierVersion;
import io.probity.testing.HearingAgain;
import io.probity.testing.OnlyTheseServers;
import io.probity.testing.PublishedEvents;
import io.probity.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The first version kept no register: who is tied to whom, who held which office, who did what and who handled what is linked was told to it,
 * and it let that pass. This one hears it again.
 */
@QuarkusTest
@TestProfile(OlderDatabaseTest.OnAnOlderDatabase.class)
class OlderDatabaseTest {
    private static final String COUNCIL = "wattle-creek";
    private static final UUID COMPLAINT = UUID.fromString("0198f000-0000-7000-8000-00000000c001");
    private static final UUID LINKED = UUID.fromString("0198f000-0000-7000-8000-00000000c002");
    private static final String CHIEF = Tokens.as("officer-ceo", COUNCIL, Role.CEO);
    private static final String MAYOR = Tokens.as("officer-mayor", COUNCIL, Role.MAYOR);
    private static final String LODGE = """
            {"reference":"WCS-7Q4M2K","about":["HANDLING"],"grounds":"Nobody read the meter.","desiredResult":"Read it."}""";

    @Inject
    Pool pool;

    @Test
    @Tag("HV-45")
    @Tag("HV-36")
    void who_may_not_review_by_what_was_told_to_an_earlier_version_does_not_review() {
        HearingAgain.awaitItsEnd(pool);
        String appeal = as(Tokens.of(COUNCIL, Role.COMPLAINANT))
                .header("Idempotency-Key", "lodging")
                .body(LODGE)
                .post(path(""))
                .then()
                .statusCode(201)
                .extract()
                .path("appeal");
        as(MAYOR).get(path(appeal)).then().statusCode(200).body("reviewer.office", equalTo("mayor"));
        as(CHIEF).get(path(appeal)).then().statusCode(404);
        // Who handled which matter is kept from the service's own log, beside what is heard again.
        await().atMost(20, SECONDS).untilAsserted(() -> appointing(appeal, "officer-linked")
                .then()
                .statusCode(403)
                .body("rule", equalTo("HV-45")));
        appointing(appeal, "officer-acknowledged").then().statusCode(403).body("rule", equalTo("HV-45"));
        assertThat(appointing(appeal, "officer-other").statusCode()).isEqualTo(200);
    }

    private static Response appointing(String appeal, String officer) {
        return as(MAYOR)
                .body("{\"officer\":\"%s\"}".formatted(officer))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .put(path(appeal) + "/review-officer");
    }

    private static String path(String appeal) {
        return "/councils/" + COUNCIL + "/complaints/" + COMPLAINT + "/appeals"
                + (appeal.isEmpty() ? "" : "/" + appeal);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    /** The database of the first version, and a water bill in it. */
    public static final class First extends EarlierVersion {
        public First() {
            super("appeals", "V100__review_queue.sql", "V101__like_matters.sql", "V102__hidden_matters.sql");
        }

        @Override
        protected void recorded(Log log) throws SQLException {
            log.stream(
                    COUNCIL,
                    "review",
                    COMPLAINT,
                    UnaryOperator.identity(),
                    "review.complaint-noted.v1",
                    "review.handler-noted.v1",
                    "review.outcome-noted.v1");
            // Who handled a matter was noted in it from the first version on.
            log.stream(
                    COUNCIL,
                    "review",
                    LINKED,
                    noted -> noted.replace("officer-manager", "officer-linked"),
                    "review.handler-noted.v1");
            log.row("insert into log_cursor (name, position) values ('relay', 4), ('projection:decided-matters-2', 4)");
            log.row(
                    "insert into decided_matter (tenant, complaint, reference) values (?, ?, 'WCS-7Q4M2K')",
                    COUNCIL,
                    COMPLAINT);
        }

        @Override
        protected void told(PublishedEvents others) {
            UUID entry = UUID.randomUUID();
            LocalDate longAgo = LocalDate.of(2020, 1, 1);
            others.tell(COUNCIL, UUID.randomUUID(), new OfficeHolderAppointed("ceo", "officer-ceo", longAgo));
            // Of whom the complaint names.
            others.tell(
                    COUNCIL, entry, new RelationshipDeclared(entry.toString(), "officer-ceo", "officer-9", longAgo));
            others.tell(
                    COUNCIL,
                    LINKED,
                    new ComplaintReferredToHandler("officer-linked", "manager", LocalDate.of(2026, 7, 4), "HV-07"));
            String acknowledged = "officer-acknowledged";
            others.tell(COUNCIL, COMPLAINT, new ComplaintAcknowledged(acknowledged), acknowledged);
            others.tell(COUNCIL, COMPLAINT, new MattersLinked(LINKED.toString()));
        }
    }

    /** With that and nothing else. */
    public static final class OnAnOlderDatabase extends OnlyTheseServers {
        public OnAnOlderDatabase() {
            super(First.class);
        }
    }
}
