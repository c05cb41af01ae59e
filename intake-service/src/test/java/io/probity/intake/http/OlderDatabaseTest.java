package io.probity.intake.http;

import static io.probity.intake.http.Http.CEO;
import static io.probity.intake.http.Http.OPERATIONS;
import static io.probity.intake.http.Http.RECORDS;
import static io.probity.intake.http.Http.WATTLE_CREEK;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.lodged;
import static io.probity.intake.http.Http.post;
import static io.probity.intake.http.Http.waterBill;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.probity.intake.onboarding.CouncilRegister;
import io.probity.testing.EarlierVersion;
import io.probity.testing.OnlyTheseServers;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A council that came onto the first version goes on with this one. */
@QuarkusTest
@TestProfile(OlderDatabaseTest.OnAnOlderDatabase.class)
class OlderDatabaseTest {
    private static final UUID COMPLAINT = UUID.fromString("0198f000-0000-7000-8000-00000000c001");

    @Test
    void what_a_council_recorded_in_an_earlier_version_stands_and_goes_on() {
        get(CEO, "/councils/" + WATTLE_CREEK)
                .statusCode(200)
                .body("policies[0].version", equalTo("8"))
                .body("officeHolders[0].holder", equalTo("u-ceo"));
        post(
                        OPERATIONS,
                        "/councils/" + WATTLE_CREEK + "/office-holders",
                        "mayor",
                        Map.of("office", "mayor", "holder", "u-mayor", "from", "2026-03-04"))
                .statusCode(201);
        String complaint = lodged(waterBill());
        await().atMost(20, SECONDS).untilAsserted(() -> get(RECORDS, "/councils/" + WATTLE_CREEK + "/complaints")
                .statusCode(200)
                .body("items.id", hasItem(COMPLAINT.toString()))
                .body("items.id", hasItem(complaint.substring(complaint.lastIndexOf('/') + 1))));
    }

    /** The database of the first version, a council and a line of its queue in it. */
    public static final class First extends EarlierVersion {
        public First() {
            super("intake", "V100__complaint_queue.sql");
        }

        @Override
        protected void recorded(Log log) throws SQLException {
            log.stream(
                    WATTLE_CREEK,
                    "council",
                    CouncilRegister.idOf(WATTLE_CREEK),
                    UnaryOperator.identity(),
                    "council.onboarded.v1",
                    "council.policy-adopted.v1",
                    "council.office-holder-appointed.v1");
            log.row("insert into log_cursor (name, position) values ('relay', 3), ('projection:complaint-queue', 3)");
            log.row("""
                    insert into complaint_queue values (?, ?, 'WCS-7Q4M2K', 'NAMED', 'ADMINISTRATIVE_ACTION', false, false, '{}',
                      'LETTER', 'administrative-action', 'water-sewerage', '2026-03-05', 'AWAITING_REFERRAL')""", WATTLE_CREEK, COMPLAINT);
        }
    }

    /** With that and nothing else. */
    public static final class OnAnOlderDatabase extends OnlyTheseServers {
        public OnAnOlderDatabase() {
            super(First.class);
        }
    }
}
