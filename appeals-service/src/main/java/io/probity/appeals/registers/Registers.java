package io.probity.appeals.registers;

import io.probity.appeals.review.Known;
import io.probity.appeals.review.Matter;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Looks up what comes in with a step: ties of whom a complaint concerns, office holders, who handled what is linked with it. */
@ApplicationScoped
public class Registers {
    private static final String TIES = """
            select officer, other from tie where tenant = $1 and (officer = any($2) or other = any($2))
            and since <= $3 and (until is null or until > $3)""";
    private static final String HOLDERS = """
            select office, holder from (
              select distinct on (office) office, holder, last_day from office_holder where tenant = $1 and since <= $2
              order by office, since desc) begun
            where last_day is null or last_day >= $2""";
    private static final String HANDLED_LINKED = """
            select distinct officer from matter_handler h join matter_link l
            on l.tenant = h.tenant and l.other = h.complaint where l.tenant = $1 and l.complaint = $2""";

    private static final String ACTED =
            "select officer from matter_handler where tenant = $1 and complaint = $2 and acted";

    private final Pool pool;

    Registers(Pool pool) {
        this.pool = pool;
    }

    public Uni<Known> on(LocalDate day, String council, UUID complaint, Matter matter) {
        Tuple people = Tuple.of(council, matter.people().toArray(String[]::new), day);
        Tuple itself = Tuple.of(council, complaint);
        return pool.withTransaction(connection -> connection
                .preparedQuery("select enter_tenants($1)")
                .execute(Tuple.of(new String[] {council}))
                .chain(() -> ties(connection, people))
                .chain(ties -> holders(connection, Tuple.of(council, day))
                        .chain(holders -> officers(connection, HANDLED_LINKED, itself)
                                .chain(handledLinked -> officers(connection, ACTED, itself)
                                        .map(acted -> new Known(ties, holders, handledLinked, acted))))));
    }

    private static Uni<Set<String>> officers(SqlConnection connection, String sql, Tuple asked) {
        return rows(connection, sql, asked, row -> row.getString(0)).map(Set::copyOf);
    }

    private static Uni<List<Known.Tie>> ties(SqlConnection connection, Tuple asked) {
        return rows(connection, TIES, asked, row -> new Known.Tie(row.getString(0), row.getString(1)));
    }

    private static Uni<Map<String, String>> holders(SqlConnection connection, Tuple asked) {
        return rows(connection, HOLDERS, asked, row -> Map.entry(row.getString(0), row.getString(1)))
                .map(found -> found.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static <T> Uni<List<T>> rows(SqlConnection connection, String sql, Tuple asked, Function<Row, T> reading) {
        return connection.preparedQuery(sql).execute(asked).map((RowSet<Row> rows) -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(reading)
                .toList());
    }
}
