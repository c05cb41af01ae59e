package io.probity.appeals.registers;

import io.probity.contracts.AssessmentEvent.OutcomeDecided;
import io.probity.contracts.AssessmentEvent.RelationshipDeclared;
import io.probity.contracts.AssessmentEvent.RelationshipEnded;
import io.probity.contracts.AssessmentEvent.ReportingLineRecorded;
import io.probity.contracts.CouncilEvent.OfficeHolderAppointed;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.contracts.IntakeEvent.MattersLinked;
import io.probity.eventsourcing.inbox.Projection;
import io.probity.eventsourcing.inbox.Received;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps what the registers are asked for. A reporting line ends where the next one of the same officer begins. */
@ApplicationScoped
public class KeepRegisters implements Projection {
    private static final String TIED = """
            insert into tie (tenant, id, kind, officer, other, since) values ($1, $2, $3, $4, $5, $6)
            on conflict (tenant, id) do update set other = excluded.other""";
    /** Lines are recorded in any order of their days. */
    private static final String LINES_IN_ORDER = """
            update tie set until = (select min(later.since) from tie later
                where later.tenant = tie.tenant and later.officer = tie.officer and later.kind = tie.kind
                  and later.since > tie.since)
            where tenant = $1 and officer = $2 and kind = 'reporting-line'""";

    private static final String ENDED = "update tie set until = $3 where tenant = $1 and id = $2";
    private static final String APPOINTED = """
            insert into office_holder (tenant, office, since, holder) values ($1, $2, $3, $4)
            on conflict (tenant, office, since) do update set holder = excluded.holder""";
    private static final String HANDLED = """
            insert into matter_handler (tenant, complaint, officer) values ($1, $2, $3)
            on conflict (tenant, complaint, officer) do nothing""";
    private static final String LINKED = """
            insert into matter_link (tenant, complaint, other) values ($1, $2, $3)
            on conflict (tenant, complaint, other) do nothing""";

    @Override
    public Uni<Void> apply(SqlConnection transaction, List<Received<?>> batch) {
        return Multi.createFrom()
                .iterable(batch)
                .onItem()
                .transformToUniAndConcatenate(received -> keep(transaction, received))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Uni<Void> keep(SqlConnection transaction, Received<?> received) {
        String tenant = received.tenant();
        UUID subject = received.subject();
        return switch (received.event()) {
            case ReportingLineRecorded e -> {
                // Whoever is recorded for the same day again takes the place of who was.
                Tuple line = Tuple.of(
                        tenant, e.officer() + "/" + e.since(), "reporting-line", e.officer(), e.reportsTo(), e.since());
                yield write(transaction, TIED, line)
                        .chain(() -> write(transaction, LINES_IN_ORDER, Tuple.of(tenant, e.officer())));
            }
            case RelationshipDeclared e ->
                write(
                        transaction,
                        TIED,
                        Tuple.of(tenant, e.relationship(), "relationship", e.officer(), e.other(), e.since()));
            case RelationshipEnded e -> write(transaction, ENDED, Tuple.of(tenant, e.relationship(), e.until()));
            case OfficeHolderAppointed e ->
                write(transaction, APPOINTED, Tuple.of(tenant, e.office(), e.from(), e.holder()));
            case ComplaintReferredToHandler e -> write(transaction, HANDLED, Tuple.of(tenant, subject, e.handler()));
            case OutcomeDecided e -> write(transaction, HANDLED, Tuple.of(tenant, subject, e.by()));
            case MattersLinked e ->
                write(transaction, LINKED, Tuple.of(tenant, subject, UUID.fromString(e.complaint())));
            default -> Uni.createFrom().voidItem();
        };
    }

    private static Uni<Void> write(SqlConnection transaction, String sql, Tuple row) {
        return transaction.preparedQuery(sql).execute(row).replaceWithVoid();
    }
}
