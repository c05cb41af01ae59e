package io.probity.reporting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.probity.edge.caller.Role;
import io.probity.testing.EarlierVersion;
import io.probity.testing.OnlyTheseServers;
import io.probity.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the first version had counted is counted by this one, under the law and the days that it takes from the packs. */
@QuarkusTest
@TestProfile(OlderDatabaseTest.OnAnOlderDatabase.class)
class OlderDatabaseTest {
    private static final String COUNCIL = "wattle-creek";
    private static final UUID COMPLAINT = UUID.fromString("0198f000-0000-7000-8000-00000000c001");

    @Test
    @Tag("HV-11")
    void a_complaint_that_an_earlier_version_heard_of_stands_in_register_and_report() {
        get("registers/complaints").body("items.reference", contains("WCS-7Q4M2K"));
        get("reports/annual?year=2026-27").body("year", equalTo("2026-27"));
        get("reports/annual/matters?year=2026-27&line=made").body("reference", hasItem("WCS-7Q4M2K"));
    }

    private static ValidatableResponse get(String what) {
        return given().auth()
                .oauth2(Tokens.of(COUNCIL, Role.AUDITOR))
                .get("/councils/" + COUNCIL + "/" + what)
                .then()
                .statusCode(200);
    }

    /** The database of the first version, and a complaint in it. */
    public static final class First extends EarlierVersion {
        public First() {
            super("reporting", "V100__facts.sql", "V101__registers.sql", "V102__reports.sql");
        }

        @Override
        protected void recorded(Log log) throws SQLException {
            log.row("insert into known_council values (?)", COUNCIL);
            log.row("""
                    insert into council_fact (generation, tenant, name, jurisdiction, onboarded_at)
                    values (1, ?, 'Wattle Creek Shire', 'queensland', '2026-01-01T00:00:00Z')""", COUNCIL);
            log.row("""
                    insert into policy_fact (generation, tenant, policy, version, resolution, effective_from)
                    values (1, ?, 'wattle-creek', '8', '17 March 2021', '2021-03-17')""", COUNCIL);
            log.row("""
                    insert into complaint_fact (generation, tenant, complaint, reference, reporter, alleges, channel, received_on,
                      lodged_at, nature, location, allegation_types, subjects, policy, policy_version)
                    values (1, ?, ?, 'WCS-7Q4M2K', 'NAMED', 'ADMINISTRATIVE_ACTION', 'letter', '2026-07-03',
                      '2026-07-03T01:00:00Z', 'administrative-action', 'water-sewerage', '{}', '{}', 'wattle-creek', '8')""", COUNCIL, COMPLAINT);
            log.row("""
                    insert into standing_fact (generation, tenant, complaint, version, standing, at)
                    values (1, ?, ?, 1, 'OPEN', '2026-07-03T01:00:00Z')""", COUNCIL, COMPLAINT);
        }
    }

    /** With that and nothing else. */
    public static final class OnAnOlderDatabase extends OnlyTheseServers {
        public OnAnOlderDatabase() {
            super(First.class);
        }
    }
}
