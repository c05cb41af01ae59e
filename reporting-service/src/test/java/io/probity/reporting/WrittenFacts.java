package io.probity.reporting;

import io.probity.contracts.ContractEvent;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.contracts.IntakeEvent.Reporter;
import io.probity.eventsourcing.inbox.Received;
import io.probity.reporting.projecting.LiveFacts;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Writes what one council's events say straight into the live facts, and takes it out again. */
@ApplicationScoped
public class WrittenFacts {
    /** A council no other test of this service tells of. */
    public static final String COUNCIL = "ironbark";

    @Inject
    Pool pool;

    @Inject
    LiveFacts facts;

    /** A report of corrupt conduct of this council. */
    static ComplaintLodged report(List<String> subjects) {
        return new ComplaintLodged(
                "IRO-" + UUID.randomUUID(),
                Reporter.ANONYMOUS,
                Optional.empty(),
                Alleges.CORRUPT_CONDUCT,
                "web",
                LocalDate.of(2026, 7, 1),
                "other",
                "other",
                List.of("theft"),
                subjects,
                COUNCIL,
                "5.0");
    }

    /** What came of a stream is told in its order; each complaint has one stream of each kind here. */
    public void tell(UUID complaint, int version, String at, ContractEvent event) {
        tell(List.of(heard(complaint, version, at, event)));
    }

    /** As one batch. */
    public void tell(List<Received<?>> batch) {
        inCouncil(transaction -> facts.apply(transaction, batch));
    }

    /** As a statement. */
    public void write(String sql, Tuple values) {
        inCouncil(transaction -> transaction.preparedQuery(sql).execute(values));
    }

    private void inCouncil(Function<SqlConnection, Uni<?>> work) {
        pool.withTransaction(transaction -> transaction
                        .preparedQuery("select enter_tenants($1)")
                        .execute(Tuple.of(new String[] {COUNCIL}))
                        .chain(() -> work.apply(transaction)))
                .await()
                .indefinitely();
    }

    static Received<?> heard(UUID complaint, int version, String at, ContractEvent event) {
        return new Received<>(COUNCIL, complaint, "a/" + complaint, version, Instant.parse(at), "x", event);
    }

    public void forget() {
        for (String table : List.of(
                "council_fact",
                "complaint_fact",
                "standing_fact",
                "assessment_fact",
                "investigation_fact",
                "disclosure_fact",
                "loss_fact",
                "referral_fact",
                "clock_fact",
                "appeal_fact")) {
            write("delete from " + table + " where tenant = $1", Tuple.of(COUNCIL));
        }
    }
}
