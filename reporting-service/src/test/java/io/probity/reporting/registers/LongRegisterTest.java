package io.probity.reporting.registers;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.edge.tenancy.InCouncil;
import io.probity.reporting.WrittenFacts;
import io.probity.testing.DatabaseOwner;
import io.probity.testing.LinesLookedAt;
import io.probity.testing.RealServers;
import io.quarkus.panache.common.Parameters;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
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
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final int LINES = 3_000;
    private static final int PAGE = 50;
    private static final String MANY = """
            insert into complaint_fact (generation, tenant, complaint, reference, alleges, received_on, subjects)
            select live_generation(), $1, gen_random_uuid(), 'LONG-' || lpad(n::text, 5, '0'), 'ADMINISTRATIVE_ACTION', $2, '{}'
            from generate_series(1, $3::integer) n""";

    @Inject
    Matters matters;

    @Inject
    InCouncil inCouncil;

    @Inject
    WrittenFacts facts;

    @BeforeEach
    void many_complaints_of_one_day() {
        facts.write(MANY, Tuple.of(WrittenFacts.COUNCIL, DAY, LINES));
        // As autovacuum does wherever a table has grown.
        DatabaseOwner.run("analyze complaint_fact");
    }

    @AfterEach
    void forget() {
        facts.forget();
    }

    @Test
    void a_page_looks_at_its_own_lines_whatever_stands_before_and_behind_it() throws Throwable {
        begins(Cursor.parse(null), 1);
        begins(behind(LINES / 2), LINES / 2 + 1);
        begins(behind(LINES - PAGE), LINES - PAGE + 1);
    }

    private void begins(Cursor after, int line) throws Throwable {
        LinesLookedAt<Page<Matter>> read = VertxContextSupport.subscribeAndAwait(() ->
                inCouncil.read(WrittenFacts.COUNCIL, () -> LinesLookedAt.during("complaint_fact", () -> page(after))));
        assertThat(read.found().items()).hasSize(PAGE).first().satisfies(first -> assertThat(first.reference)
                .isEqualTo(reference(line)));
        // And at one more, by which it is known whether there are others.
        assertThat(read.lines()).as("from %d", line).isBetween((long) PAGE, PAGE + 1L);
    }

    private Uni<Page<Matter>> page(Cursor after) {
        Parameters nobody = Parameters.with("tenant", WrittenFacts.COUNCIL).and("me", "nobody");
        return matters.page(
                WrittenFacts.COUNCIL, ComplaintsRegister.ADMINISTRATIVE, Circle.NOT_ITS_SUBJECT, nobody, after, PAGE);
    }

    private static Cursor behind(int lines) {
        return new Cursor(DAY, reference(lines));
    }

    private static String reference(int line) {
        return "LONG-%05d".formatted(line);
    }
}
