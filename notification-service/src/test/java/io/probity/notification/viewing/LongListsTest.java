package io.probity.notification.viewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.edge.caller.Caller;
import io.probity.edge.caller.Role;
import io.probity.edge.tenancy.InCouncil;
import io.probity.testing.DatabaseOwner;
import io.probity.testing.LinesLookedAt;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters and clocks of thousands of complaints. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LongListsTest {
    private static final String COUNCIL = "long-lists";
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final int LINES = 3_000;
    private static final int PAGE = 20;
    private static final List<String> TABLES = List.of("complaint_fact", "letter_view", "clock_view");
    private static final String COMPLAINTS = """
            insert into complaint_fact (tenant, complaint, reference, alleges, received_on, nature, location,
              allegation_types, policy, policy_version)
            select $1, lpad(to_hex(n), 32, '0')::uuid, 'LONG-' || n, 'ADMINISTRATIVE_ACTION', $2, 'other', 'other', '',
              'a policy', '1'
            from generate_series(1, $3::integer) n""";
    private static final String LETTERS = """
            insert into letter_view (tenant, letter, complaint, kind, about, state, drafted_at)
            select $1, id, id, 'acknowledgement', 'a complaint', 'sent', $2::date
            from (select lpad(to_hex(n), 32, '0')::uuid id from generate_series(1, $3::integer) n) i""";
    private static final String CLOCKS = """
            insert into clock_view (tenant, clock, complaint, kind, since, from_date, from_event, due, remind_from, calendar,
              clause, zone, state)
            select $1, id, id, 'acknowledgement', $2::date, $2, 'lodged', $2, $2, 'a calendar', 'a clause', 'UTC', 'met'
            from (select lpad(to_hex(n), 32, '0')::uuid id from generate_series(1, $3::integer) n) i""";

    @Inject
    InCouncil inCouncil;

    @Inject
    Pool pool;

    @BeforeEach
    void letters_and_clocks_of_one_day() {
        for (String lines : List.of(COMPLAINTS, LETTERS, CLOCKS)) write(lines, Tuple.of(COUNCIL, DAY, LINES));
        // As autovacuum does wherever a table has grown.
        TABLES.forEach(table -> DatabaseOwner.run("analyze " + table));
    }

    @AfterEach
    void none() {
        TABLES.forEach(table -> write("delete from " + table + " where tenant = $1", Tuple.of(COUNCIL)));
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "CEO", "MAYOR", "PID_COORDINATOR"})
    void a_page_of_letters_looks_at_its_own_lines_whatever_stands_before_and_behind_it(Role role) throws Throwable {
        looksAtItsOwn(
                "letter_view",
                letter -> letter.letter,
                (after, limit) -> LetterView.page(circle(role), "sent", after, limit));
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "CEO", "MAYOR", "PID_COORDINATOR"})
    void a_page_of_clocks_looks_at_its_own_lines_whatever_stands_before_and_behind_it(Role role) throws Throwable {
        looksAtItsOwn(
                "clock_view",
                clock -> clock.clock,
                (after, limit) -> ClockView.page(circle(role), "met", after, limit));
    }

    private <T> void looksAtItsOwn(
            String table, Function<T, UUID> id, BiFunction<Optional<UUID>, Integer, Uni<List<T>>> page)
            throws Throwable {
        for (int before : List.of(0, LINES / 2, LINES - PAGE)) {
            Optional<UUID> after = Optional.of(new UUID(0, before)).filter(it -> before > 0);
            LinesLookedAt<List<T>> read = VertxContextSupport.subscribeAndAwait(
                    () -> inCouncil.read(COUNCIL, () -> LinesLookedAt.during(table, () -> page.apply(after, PAGE))));
            assertThat(read.found()).hasSize(PAGE).first().satisfies(first -> assertThat(id.apply(first))
                    .isEqualTo(new UUID(0, before + 1)));
            assertThat(read.lines()).as("behind %d", before).isBetween((long) PAGE, PAGE + 2L);
        }
    }

    private static Circle circle(Role role) {
        return Circle.of(COUNCIL, new Caller("nobody", Set.of(role), Optional.of(COUNCIL), Optional.empty()), DAY);
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
