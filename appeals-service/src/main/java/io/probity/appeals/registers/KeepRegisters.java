package io.probity.appeals.registers;

import static io.probity.edge.work.OpenWork.othersAreWritten;
import static io.probity.edge.work.OpenWork.registersSaySomethingElse;
import static io.probity.edge.work.OpenWork.touched;

import io.probity.appeals.Streams;
import io.probity.contracts.AssessmentEvent.RelationshipDeclared;
import io.probity.contracts.AssessmentEvent.RelationshipEnded;
import io.probity.contracts.AssessmentEvent.ReportingLineRecorded;
import io.probity.contracts.CouncilEvent.OfficeHolderAppointed;
import io.probity.contracts.CouncilEvent.OfficeHolderTermEnded;
import io.probity.contracts.IntakeEvent.MattersLinked;
import io.probity.edge.projecting.HeardProjection;
import io.probity.edge.projecting.Hears;
import io.probity.eventsourcing.follower.LocalProjection.Change;
import io.probity.eventsourcing.inbox.Received;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps what the registers are asked for. A reporting line ends where the next one of the same officer begins. */
@ApplicationScoped
public class KeepRegisters implements HeardProjection {
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
            on conflict (tenant, office, since) do update set holder = excluded.holder, last_day = null""";

    /** Of the term that had begun last by then. */
    private static final String TERM_ENDED = """
            update office_holder set last_day = $4 where tenant = $1 and office = $2 and holder = $3 and since =
              (select max(since) from office_holder where tenant = $1 and office = $2 and holder = $3 and since <= $4)""";

    private static final String LINKED = """
            insert into matter_link (tenant, complaint, other) values ($1, $2, $3)
            on conflict (tenant, complaint, other) do nothing""";

    private static final Hears HEARD = Hears.of(ReportingLineRecorded.class, KeepRegisters::lineRecorded)
            .and(RelationshipDeclared.class, KeepRegisters::declared)
            .and(RelationshipEnded.class, KeepRegisters::ended)
            .and(OfficeHolderAppointed.class, KeepRegisters::appointed)
            .and(OfficeHolderTermEnded.class, KeepRegisters::termEnded)
            .and(MattersLinked.class, KeepRegisters::linked);

    @Override
    public Hears hears() {
        return HEARD;
    }

    private static List<Change> lineRecorded(Received<?> received, ReportingLineRecorded e) {
        String tenant = received.tenant();
        // Whoever is recorded for the same day again takes the place of who was.
        String line = e.officer() + "/" + e.since();
        return List.of(
                new Change(TIED, Tuple.of(tenant, line, "reporting-line", e.officer(), e.reportsTo(), e.since())),
                new Change(LINES_IN_ORDER, Tuple.of(tenant, e.officer())),
                registersSaySomethingElse(tenant, e.since()));
    }

    private static List<Change> declared(Received<?> received, RelationshipDeclared e) {
        String tenant = received.tenant();
        return List.of(
                new Change(TIED, Tuple.of(tenant, e.relationship(), "relationship", e.officer(), e.other(), e.since())),
                registersSaySomethingElse(tenant, e.since()));
    }

    private static List<Change> ended(Received<?> received, RelationshipEnded e) {
        return List.of(
                new Change(ENDED, Tuple.of(received.tenant(), e.relationship(), e.until())),
                registersSaySomethingElse(received.tenant(), e.until()));
    }

    private static List<Change> appointed(Received<?> received, OfficeHolderAppointed e) {
        return List.of(
                new Change(APPOINTED, Tuple.of(received.tenant(), e.office(), e.from(), e.holder())),
                registersSaySomethingElse(received.tenant(), e.from()));
    }

    private static List<Change> termEnded(Received<?> received, OfficeHolderTermEnded e) {
        return List.of(
                new Change(TERM_ENDED, Tuple.of(received.tenant(), e.office(), e.holder(), e.lastDay())),
                registersSaySomethingElse(received.tenant(), e.lastDay().plusDays(1)));
    }

    private static List<Change> linked(Received<?> received, MattersLinked e) {
        UUID subject = received.subject();
        return List.of(
                othersAreWritten(),
                new Change(LINKED, Tuple.of(received.tenant(), subject, UUID.fromString(e.complaint()))),
                touched(Streams.REVIEW.stream(received.tenant(), subject)));
    }
}
