package io.probity.notification.facts;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

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

    /** The offices that somebody holds on a day, as the council recorded it. */
    public Uni<Set<String>> offices(String council, String officer, LocalDate day) {
        return all(council, """
                select office from office_holder o where tenant = $1 and holder = $2 and since <= $3
                and (last_day is null or last_day >= $3)
                and not exists (select from office_holder l where l.tenant = o.tenant and l.office = o.office
                  and l.since > o.since and l.since <= $3)""", Tuple.of(council, officer, day))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString(0))
                        .collect(Collectors.toSet()));
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
        return all(council, sql, parameters).map(rows -> first(rows).map(reading));
    }

    private Uni<RowSet<Row>> all(String council, String sql, Tuple parameters) {
        return pool.withTransaction(connection -> connection
                .preparedQuery("select enter_tenants($1)")
                .execute(Tuple.of(new String[] {council}))
                .chain(() -> connection.preparedQuery(sql).execute(parameters)));
    }

    private static Optional<Row> first(RowSet<Row> rows) {
        return rows.rowCount() == 0
                ? Optional.empty()
                : Optional.of(rows.iterator().next());
    }
}
