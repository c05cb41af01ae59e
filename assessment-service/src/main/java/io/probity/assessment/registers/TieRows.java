package io.probity.assessment.registers;

import static io.probity.edge.work.OpenWork.registersSaySomethingElse;

import io.probity.assessment.assessing.Tie;
import io.probity.assessment.ties.TiesEvent;
import io.probity.assessment.ties.TiesEvent.RelationshipDeclared;
import io.probity.assessment.ties.TiesEvent.RelationshipEnded;
import io.probity.assessment.ties.TiesEvent.ReportingLineRecorded;
import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.store.Recorded;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The two registers as rows. A reporting line ends where the next one of the same officer begins. */
@ApplicationScoped
class TieRows implements LocalProjection<TiesEvent> {
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
    public Class<TiesEvent> of() {
        return TiesEvent.class;
    }

    @Override
    public List<Change> changes(Recorded<TiesEvent> recorded) {
        String tenant = recorded.stream().tenant();
        return switch (recorded.event()) {
            case ReportingLineRecorded e ->
                List.of(
                        tied(
                                Tuple.of(tenant, lineOf(e), Tie.Kind.REPORTING_LINE.name(), e.officer(), e.reportsTo()),
                                e.since()),
                        new Change(LINES_IN_ORDER, Tuple.of(tenant, e.officer())),
                        registersSaySomethingElse(tenant, e.since()));
            case RelationshipDeclared e ->
                List.of(
                        tied(Tuple.of(tenant, e.id(), Tie.Kind.RELATIONSHIP.name(), e.officer(), e.other()), e.since()),
                        registersSaySomethingElse(tenant, e.since()));
            case RelationshipEnded e ->
                List.of(
                        new Change(ENDED, Tuple.of(tenant, e.id(), e.until())),
                        registersSaySomethingElse(tenant, e.until()));
        };
    }

    private static Change tied(Tuple values, LocalDate since) {
        return new Change(TIED, values.addLocalDate(since));
    }

    /** Whoever is recorded for the same day again takes the place of who was. */
    private static UUID lineOf(ReportingLineRecorded e) {
        return UUID.nameUUIDFromBytes((e.officer() + "/" + e.since()).getBytes(StandardCharsets.UTF_8));
    }
}
