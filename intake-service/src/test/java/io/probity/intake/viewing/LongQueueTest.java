package io.probity.intake.viewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.edge.tenancy.InCouncil;
import io.probity.intake.complaint.Officer;
import io.probity.intake.complaint.Stage;
import io.probity.testing.DatabaseOwner;
import io.probity.testing.RealServers;
import io.quarkus.hibernate.reactive.panache.common.runtime.SessionOperations;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
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
    private static final int LINES = 3_000;
    private static final int PAGE = 20;
    /** What a bitmap finds counts twice. */
    private static final long TWICE = 2L * PAGE;

    private static final String MANY = """
            insert into complaint_queue (tenant, complaint, reference, reporter, alleges, hidden, about_chief_executive,
              subjects, channel, nature, location, received_on, stage)
            select $1, lpad(to_hex(n), 32, '0')::uuid, 'LONG-' || n, 'ANONYMOUS', 'ADMINISTRATIVE_ACTION', false, false,
              '{}', 'web', 'other', 'other', date '2026-07-01', 'AWAITING_REFERRAL'
            from generate_series(1, $2::integer) n""";
    private static final String NONE = "delete from complaint_queue where tenant = $1";
    private static final String LOOKED_AT = """
            select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables where relname = 'complaint_queue'""";

    private record Read(List<QueueEntry> page, long linesLookedAt) {}

    @Inject
    InCouncil inCouncil;

    @Inject
    Pool pool;

    @BeforeEach
    void many_complaints_of_one_day() {
        inCouncil(MANY, Tuple.of(COUNCIL, LINES));
        // As autovacuum does wherever a table has grown.
        DatabaseOwner.run("analyze complaint_queue");
    }

    @AfterEach
    void none() {
        inCouncil(NONE, Tuple.of(COUNCIL));
    }

    @Test
    void a_page_looks_at_its_own_lines_whatever_stands_before_and_behind_it() throws Throwable {
        for (int before : new int[] {0, LINES / 2, LINES - PAGE}) {
            Read read = read(before);
            assertThat(read.page()).hasSize(PAGE);
            assertThat(read.page().getFirst().reference).isEqualTo("LONG-" + (before + 1));
            assertThat(read.linesLookedAt()).as("behind %d", before).isBetween((long) PAGE, TWICE);
        }
    }

    private Read read(int before) throws Throwable {
        QueueQuery query = QueueQuery.of(
                COUNCIL,
                new Officer("nobody", Set.of("records-officer")),
                Set.of(Stage.AWAITING_REFERRAL),
                new Cursor(LocalDate.of(2026, 7, 1), new UUID(0, before)));
        return VertxContextSupport.subscribeAndAwait(
                () -> inCouncil.read(COUNCIL, () -> QueueEntry.<QueueEntry>find(query.where(), query.values())
                        .range(0, PAGE - 1)
                        .list()
                        .chain(page -> looked().map(looked -> new Read(page, looked)))));
    }

    private static Uni<Long> looked() {
        return SessionOperations.getSession().chain(session -> session.createNativeQuery(LOOKED_AT, Long.class)
                .getSingleResult());
    }

    private void inCouncil(String sql, Tuple values) {
        pool.withTransaction(transaction -> transaction
                        .preparedQuery("select enter_tenants($1)")
                        .execute(Tuple.of(new String[] {COUNCIL}))
                        .chain(() -> transaction.preparedQuery(sql).execute(values)))
                .await()
                .indefinitely();
    }
}
