package io.probity.notification.stories;

import static io.probity.notification.stories.World.today;
import static io.probity.notification.stories.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.probity.contracts.CouncilEvent.OfficeHolderAppointed;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.contracts.IntakeEvent.Reporter;
import io.probity.edge.caller.Role;
import io.probity.notification.facts.ComplaintFact;
import io.probity.notification.facts.Facts;
import io.probity.testing.EarlierVersion;
import io.probity.testing.HearingAgain;
import io.probity.testing.OnlyTheseServers;
import io.probity.testing.PublishedEvents;
import io.probity.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The first version kept no office holders. What it kept stands, and whom councils appointed then is known now. */
@QuarkusTest
@TestProfile(OlderDatabaseTest.OnAnOlderDatabase.class)
class OlderDatabaseTest {
    private static final String COUNCIL = "wattle-creek";
    private static final UUID COMPLAINT = new UUID(1, 1);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    @Inject
    Facts facts;

    @Inject
    Pool pool;

    @BeforeEach
    void all_is_heard_again() {
        HearingAgain.awaitItsEnd(pool);
    }

    @Test
    @Tag("HV-37")
    void whom_a_council_appointed_while_an_earlier_version_ran_is_known() {
        assertThat(facts.offices(COUNCIL, "director-2", today()).await().indefinitely())
                .containsExactly("nominated-person");
    }

    @Test
    @Tag("HV-10")
    void a_clock_that_an_earlier_version_started_runs_on() {
        with(Tokens.of(COUNCIL, Role.COMPLAINTS_OFFICER))
                .get("/councils/{council}/complaints/{complaint}/clocks", COUNCIL, COMPLAINT)
                .then()
                .statusCode(200)
                .body("[0].due", equalTo("2999-03-16"))
                .body("[0].state", equalTo("running"));
    }

    /** What it kept of a complaint is not what it is told of it again, such as a name that was given since. */
    @Test
    void what_was_kept_of_a_complaint_stays_as_it_was() {
        assertThat(facts.complaint(COUNCIL, COMPLAINT).await().indefinitely().flatMap(ComplaintFact::complainant))
                .contains("person-7");
    }

    /** The database of the first version, and a complaint in it. */
    public static final class First extends EarlierVersion {
        public First() {
            super(
                    "notification",
                    "V100__notification.sql",
                    "V101__letters_ready_to_be_written.sql",
                    "V102__matters_of_the_mayor.sql",
                    "V103__subjects.sql");
        }

        @Override
        protected void recorded(Log log) throws SQLException {
            UnaryOperator<String> far =
                    json -> json.replace("2026-03-16", "2999-03-16").replace("2026-03-13", "2999-03-13");
            log.stream(COUNCIL, "clock", new UUID(1, 2), far, "clock.started.v1");
            log.row("insert into log_cursor (name, position) values ('relay', 1), ('projection:clock-view', 1)");
            log.row("""
                    insert into clock_view (tenant, clock, complaint, kind, since, from_date, from_event, due, remind_from,
                      calendar, clause, zone, state)
                    values (?, ?, ?, 'outcome-told', '2026-03-02T01:02:03Z', '2026-03-02', 'assessment/investigation/1/9',
                      '2999-03-16', '2999-03-13', '14 calendar days', 'HV-10', 'Australia/Brisbane', 'running')""", COUNCIL, new UUID(1, 2), COMPLAINT);
            log.row("insert into council_fact values (?, 'Wattle Creek Shire Council', 'queensland')", COUNCIL);
            log.row("""
                    insert into complaint_fact values (?, ?, 'WCS-7Q4M2K', 'person-7', 'ADMINISTRATIVE_ACTION', '2026-03-02',
                      'administrative-action', 'water-sewerage', '', 'wattle-creek', '8')""", COUNCIL, COMPLAINT);
        }

        @Override
        protected void told(PublishedEvents others) {
            others.tell(
                    COUNCIL,
                    COMPLAINT,
                    new ComplaintLodged(
                            "WCS-7Q4M2K",
                            Reporter.ANONYMOUS,
                            Optional.empty(),
                            Alleges.ADMINISTRATIVE_ACTION,
                            "letter",
                            RECEIVED,
                            "administrative-action",
                            "water-sewerage",
                            List.of(),
                            List.of(),
                            COUNCIL,
                            "8"));
            others.tell(
                    COUNCIL, UUID.randomUUID(), new OfficeHolderAppointed("nominated-person", "director-2", RECEIVED));
        }
    }

    /** With that, and the servers around this service. */
    public static final class OnAnOlderDatabase extends OnlyTheseServers {
        public OnAnOlderDatabase() {
            super(First.class, Neighbourhood.class);
        }
    }
}
