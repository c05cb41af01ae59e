package io.probity.intake.viewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.edge.tenancy.InCouncil;
import io.probity.intake.complaint.Officer;
import io.probity.testing.DatabaseOwner;
import io.probity.testing.LinesLookedAt;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A queue of thousands of complaints that came on one day. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LongQueueTest {
    private static final String COUNCIL = "long-queue";
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final int LINES = 3_000;
    private static final int PAGE = 20;
    private static final String MANY = """
            insert into complaint_queue (tenant, complaint, reference, reporter, alleges, hidden, about_chief_executive,
              subjects, channel, nature, location, received_on, stage)
            select $1, lpad(to_hex(n), 32, '0')::uuid, 'LONG-' || n, 'ANONYMOUS', 'ADMINISTRATIVE_ACTION', false, false,
              '{}', 'web', 'other', 'other', $2, 'AWAITING_REFERRAL'
            from generate_series(1, $3::integer) n""";

    @Inject
    InCouncil inCouncil;

    @Inject
    Pool pool;

    @BeforeEach
    void many_complaints_of_one_day() {
        write(MANY, Tuple.of(COUNCIL, DAY, LINES));
        // As autovacuum does wherever a table has grown.
        DatabaseOwner.run("analyze complaint_queue");
    }

    @AfterEach
    void none() {
        write("delete from complaint_queue where tenant = $1", Tuple.of(COUNCIL));
    }

    @Test
    void a_page_looks_at_its_own_lines_whatever_stands_before_and_behind_it() throws Throwable {
        begins(Cursor.parse(null), 1);
        begins(behind(LINES / 2), LINES / 2 + 1);
        begins(behind(LINES - PAGE), LINES - PAGE + 1);
    }

    private void begins(Cursor after, int line) throws Throwable {
        QueueQuery query =
                QueueQuery.of(COUNCIL, new Officer("nobody", Set.of("records-officer")), ViewQueue.OPEN, after);
        LinesLookedAt<List<QueueEntry>> read = VertxContextSupport.subscribeAndAwait(() -> inCouncil.read(
                COUNCIL,
                () -> LinesLookedAt.during(
                        "complaint_queue", () -> QueueEntry.<QueueEntry>find(query.where(), query.values())
                                .range(0, PAGE - 1)
                                .list())));
        assertThat(read.found()).hasSize(PAGE).first().satisfies(first -> assertThat(first.reference)
                .isEqualTo("LONG-" + line));
        assertThat(read.lines()).as("from %d", line).isEqualTo(PAGE);
    }

    private static Cursor behind(int lines) {
        return new Cursor(DAY, new UUID(0, lines));
    }

    private void write(String sql, Tuple values) {
        pool.withTransaction(transaction -> transaction
                        .preparedQuery("select enter_tenants($1)")
                        .execute(Tuple.of(new String[] {COUNCIL}))
                        .chain(() -> transaction.preparedQuery(sql).execute(values)))
                .await()
                .indefinitely();
    }
}
