package io.probity.assessment.registers;

import io.probity.assessment.assessing.Tie;
import io.probity.assessment.ties.TiesEvent;
import io.probity.assessment.ties.TiesEvent.RelationshipDeclared;
import io.probity.assessment.ties.TiesEvent.RelationshipEnded;
import io.probity.assessment.ties.TiesEvent.ReportingLineRecorded;
import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.store.Recorded;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The two registers as rows. A reporting line ends where the next one of the same officer begins. */
@ApplicationScoped
class TieRows implements LocalProjection {
    private static final String TIED = """
            insert into tie (tenant, id, kind, officer, other, since) values ($1, $2, $3, $4, $5, $6)
            on conflict (tenant, id) do update set other = excluded.other""";
    /** Lines are recorded in any order of their days. */
    private static final String LINES_IN_ORDER = """
            update tie set until = (select min(later.since) from tie later
                where later.tenant = tie.tenant and later.officer = tie.officer and later.kind = tie.kind
                  and later.since > tie.since)
            where tenant = $1 and officer = $2 and kind = 'REPORTING_LINE'""";

    private static final String ENDED = "update tie set until = $3 where tenant = $1 and id = $2";

    @Override
    public String name() {
        return "tie";
    }

    @Override
    public Uni<Void> apply(SqlConnection transaction, List<Recorded<?>> batch) {
        return Multi.createFrom()
                .iterable(batch)
                .onItem()
                .transformToUniAndConcatenate(recorded -> recorded.event() instanceof TiesEvent event
                        ? apply(transaction, recorded.stream().tenant(), event)
                        : Uni.createFrom().voidItem())
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Uni<Void> apply(SqlConnection transaction, String tenant, TiesEvent event) {
        Uni<Void> entered = write(transaction, "select enter_tenants($1)", Tuple.of(new String[] {tenant}));
        return switch (event) {
            case ReportingLineRecorded e -> {
                Tuple line = Tuple.of(tenant, lineOf(e), Tie.Kind.REPORTING_LINE.name(), e.officer(), e.reportsTo());
                yield entered.chain(() -> write(transaction, TIED, line.addLocalDate(e.since())))
                        .chain(() -> write(transaction, LINES_IN_ORDER, Tuple.of(tenant, e.officer())));
            }
            case RelationshipDeclared e -> {
                Tuple tie = Tuple.of(tenant, e.id(), Tie.Kind.RELATIONSHIP.name(), e.officer(), e.other());
                yield entered.chain(() -> write(transaction, TIED, tie.addLocalDate(e.since())));
            }
            case RelationshipEnded e ->
                entered.chain(() -> write(transaction, ENDED, Tuple.of(tenant, e.id(), e.until())));
        };
    }

    /** Whoever is recorded for the same day again takes the place of who was. */
    private static UUID lineOf(ReportingLineRecorded e) {
        return UUID.nameUUIDFromBytes((e.officer() + "/" + e.since()).getBytes(StandardCharsets.UTF_8));
    }

    private static Uni<Void> write(SqlConnection transaction, String statement, Tuple values) {
        return transaction.preparedQuery(statement).execute(values).replaceWithVoid();
    }
}
