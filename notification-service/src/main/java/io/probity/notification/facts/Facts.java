package io.probity.notification.facts;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Looks up what was kept. Empty: it was not heard of yet, and will be. */
@ApplicationScoped
public class Facts {
    private final Pool pool;

    public Facts(Pool pool) {
        this.pool = pool;
    }

    public Uni<Optional<CouncilFact>> council(String council) {
        return one(
                council,
                "select name, jurisdiction from council_fact where tenant = $1",
                Tuple.of(council),
                row -> new CouncilFact(row.getString(0), row.getString(1)));
    }

    public Uni<Optional<ComplaintFact>> complaint(String council, UUID complaint) {
        return one(council, """
                select reference, complainant, received_on, nature, location, allegation_types, policy, policy_version
                from complaint_fact where tenant = $1 and complaint = $2""", Tuple.of(council, complaint), Facts::complaint);
    }

    private static ComplaintFact complaint(Row row) {
        return new ComplaintFact(
                row.getString(0),
                Optional.ofNullable(row.getString(1)),
                row.getLocalDate(2),
                row.getString(3),
                row.getString(4),
                Arrays.stream(row.getString(5).split(",", -1))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                row.getString(6),
                row.getString(7));
    }

    private <T> Uni<Optional<T>> one(String council, String sql, Tuple parameters, Function<Row, T> reading) {
        return pool.withTransaction(connection -> connection
                .preparedQuery("select enter_tenants($1)")
                .execute(Tuple.of(new String[] {council}))
                .chain(() -> connection.preparedQuery(sql).execute(parameters))
                .map(rows -> first(rows).map(reading)));
    }

    private static Optional<Row> first(RowSet<Row> rows) {
        return rows.rowCount() == 0
                ? Optional.empty()
                : Optional.of(rows.iterator().next());
    }
}
