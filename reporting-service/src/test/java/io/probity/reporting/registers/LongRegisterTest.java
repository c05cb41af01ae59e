package io.probity.reporting.registers;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.edge.tenancy.InCouncil;
import io.probity.reporting.WrittenFacts;
import io.probity.testing.DatabaseOwner;
import io.probity.testing.RealServers;
import io.quarkus.hibernate.reactive.panache.common.runtime.SessionOperations;
import io.quarkus.panache.common.Parameters;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A register of thousands of complaints that came on one day. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LongRegisterTest {
    private static final int LINES = 3_000;
    private static final int PAGE = 50;
    /** With one more, by which it is known whether there are others; what a bitmap finds counts twice. */
    private static final long TWICE = 2L * (PAGE + 1);

    private static final String MANY = """
            insert into complaint_fact (generation, tenant, complaint, reference, alleges, received_on, subjects)
            select live_generation(), $1, gen_random_uuid(), 'LONG-' || lpad(n::text, 5, '0'), 'ADMINISTRATIVE_ACTION',
              date '2026-07-01', '{}'
            from generate_series(1, $2::integer) n""";
    private static final String LOOKED_AT = """
            select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables where relname = 'complaint_fact'""";

    private record Read(Page<Matter> page, long linesLookedAt) {}

    @Inject
    Matters matters;

    @Inject
    InCouncil inCouncil;

    @Inject
    Pool pool;

    @Inject
    WrittenFacts facts;

    @BeforeEach
    void many_complaints_of_one_day() {
        pool.withTransaction(transaction -> transaction
                        .preparedQuery("select enter_tenants($1)")
                        .execute(Tuple.of(new String[] {WrittenFacts.COUNCIL}))
                        .chain(() -> transaction.preparedQuery(MANY).execute(Tuple.of(WrittenFacts.COUNCIL, LINES))))
                .await()
                .indefinitely();
        // As autovacuum does wherever a table has grown.
        DatabaseOwner.run("analyze complaint_fact");
    }

    @AfterEach
    void forget() {
        facts.forget();
    }

    @Test
    void a_page_looks_at_its_own_lines_whatever_stands_before_and_behind_it() throws Throwable {
        for (int before : new int[] {0, LINES / 2, LINES - PAGE}) {
            Read read = read(before);
            assertThat(read.page().items()).hasSize(PAGE);
            assertThat(read.page().items().getFirst().reference).isEqualTo("LONG-%05d".formatted(before + 1));
            assertThat(read.linesLookedAt()).as("behind %d", before).isBetween((long) PAGE, TWICE);
        }
    }

    private Read read(int before) throws Throwable {
        Cursor after = new Cursor(LocalDate.of(2026, 7, 1), "LONG-%05d".formatted(before));
        return VertxContextSupport.subscribeAndAwait(() -> inCouncil.read(
                WrittenFacts.COUNCIL, () -> page(after).chain(page -> looked().map(looked -> new Read(page, looked)))));
    }

    private Uni<Page<Matter>> page(Cursor after) {
        Parameters nobody = Parameters.with("tenant", WrittenFacts.COUNCIL).and("me", "nobody");
        return matters.page(
                WrittenFacts.COUNCIL,
                ComplaintsRegister.ADMINISTRATIVE,
                "tenant = :tenant and not array_contains(subjects, :me)",
                nobody,
                after,
                PAGE);
    }

    private static Uni<Long> looked() {
        return SessionOperations.getSession().chain(session -> session.createNativeQuery(LOOKED_AT, Long.class)
                .getSingleResult());
    }
}
