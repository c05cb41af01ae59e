package io.probity.edge;

import static io.probity.edge.Asking.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CouncilsAreHeldApartTest {
    // Nobody else posts there: notes of other tests arrive on the board whenever the projection gets to them.
    private static final List<String> COUNCILS = List.of("saltbush", "ironbark");

    @Inject
    Pool pool;

    @BeforeEach
    void rows() {
        for (String council : COUNCILS) {
            in(council, c -> c.query("delete from board").execute().replaceWithVoid());
            in(council, c -> insert(c, council, "a bin of " + council));
        }
    }

    @Test
    void a_council_sees_its_own_rows_through_http() {
        assertThat(board("saltbush")).containsExactly("a bin of saltbush");
        assertThat(board("ironbark")).containsExactly("a bin of ironbark");
    }

    @Test
    void without_a_council_set_there_are_no_rows() {
        assertThat(pool.query("select * from board").executeAndAwait().size()).isZero();
    }

    @Test
    void nothing_is_written_for_another_council() {
        assertThatThrownBy(() -> in("ironbark", c -> insert(c, "saltbush", "smuggled")))
                .hasMessageContaining("row-level security");
    }

    @Test
    void every_table_is_under_row_level_security_or_holds_nothing_of_a_council() {
        List<String> open = names("""
                select relname from pg_class c join pg_namespace n on n.oid = relnamespace
                where nspname = 'public' and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)
                  and exists (select from pg_attribute where attrelid = c.oid and attname = 'tenant')
                  and relname <> 'inbox_stream' -- how far the inbox has read, for all councils at once""");
        assertThat(open).isEmpty();
    }

    @Test
    void the_role_of_the_service_owns_nothing_and_bypasses_nothing() {
        assertThat(names("select rolname from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)"))
                .isEmpty();
        assertThat(
                        names(
                                "select relname from pg_class where relowner = (select oid from pg_roles where rolname = current_user)"))
                .isEmpty();
    }

    private List<String> board(String council) {
        return with(Tokens.of(council, Role.MANAGER))
                .get("/councils/{council}/board", council)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }

    private void in(String council, Function<SqlConnection, Uni<Void>> work) {
        pool.withTransaction(c -> c.preparedQuery("select set_config('app.tenants', $1, true)")
                        .execute(Tuple.of(council))
                        .chain(set -> work.apply(c)))
                .await()
                .indefinitely();
    }

    private static Uni<Void> insert(SqlConnection c, String council, String subject) {
        return c.preparedQuery("insert into board (id, tenant, subject) values ($1, $2, $3)")
                .execute(Tuple.of(UUID.randomUUID(), council, subject))
                .replaceWithVoid();
    }

    private List<String> names(String query) {
        return StreamSupport.stream(pool.query(query).executeAndAwait().spliterator(), false)
                .map((Row row) -> row.getString(0))
                .toList();
    }
}
