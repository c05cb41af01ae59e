package io.probity.assessment.stories;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.assessment.Matters;
import io.probity.contracts.AssessmentEvent.AssessmentRerouted;
import io.probity.contracts.CouncilEvent.OfficeHolderAppointed;
import io.probity.edge.caller.Role;
import io.probity.testing.EarlierVersion;
import io.probity.testing.OnlyTheseServers;
import io.probity.testing.PublishedEvents;
import io.probity.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The first version kept no office holders, and nothing moved by itself. What was told to it moves what it left open. */
@QuarkusTest
@TestProfile(OlderDatabaseTest.OnAnOlderDatabase.class)
class OlderDatabaseTest {
    private static final String COUNCIL = "wattle-creek";
    private static final UUID COMPLAINT = UUID.fromString("0198f000-0000-7000-8000-00000000c001");

    @Test
    @Tag("HV-37")
    void an_assessment_of_an_earlier_version_leaves_the_chief_executive_it_is_about() {
        try (PublishedEvents others = PublishedEvents.connect()) {
            assertThat(others.hear(AssessmentRerouted.class, COMPLAINT).event())
                    .isEqualTo(new AssessmentRerouted(Matters.assessmentOf(COMPLAINT), "ceo", "mayor"));
        }
        reads("mayor-1", Role.MAYOR, 200);
        reads("officer-7", Role.CEO, 404);
    }

    private static void reads(String officer, Role role, int status) {
        given().auth()
                .oauth2(Tokens.as(officer, COUNCIL, role))
                .get("/councils/{council}/complaints/{complaint}/assessment", COUNCIL, COMPLAINT)
                .then()
                .statusCode(status);
    }

    /** The database of the first version, and an assessment in it. */
    public static final class First extends EarlierVersion {
        public First() {
            super("assessment", "V100__assessment_row.sql", "V101__section_40_agreement.sql");
        }

        @Override
        protected void recorded(Log log) throws SQLException {
            log.stream(COUNCIL, "assessment", COMPLAINT, UnaryOperator.identity(), "assessment.opened.v1");
            log.row("insert into log_cursor (name, position) values ('relay', 1), ('projection:assessment-row', 1)");
            log.row("insert into assessment_row values (?, ?, 1, false, false)", COUNCIL, COMPLAINT);
        }

        @Override
        protected void told(PublishedEvents others) {
            others.tell(
                    COUNCIL,
                    UUID.randomUUID(),
                    new OfficeHolderAppointed("ceo", "officer-7", LocalDate.of(2020, 1, 1)));
        }
    }

    /** With that and nothing else. */
    public static final class OnAnOlderDatabase extends OnlyTheseServers {
        public OnAnOlderDatabase() {
            super(First.class);
        }
    }
}
