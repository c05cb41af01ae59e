package io.probity.notification.facts;

import io.probity.contracts.AssessmentEvent.AssessmentDecidedAnew;
import io.probity.contracts.AssessmentEvent.AssessmentEndorsed;
import io.probity.contracts.CouncilEvent.CouncilOnboarded;
import io.probity.contracts.CouncilEvent.OfficeHolderAppointed;
import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.contracts.IntakeEvent.DisclosureReceived;
import io.probity.contracts.IntakeEvent.ReporterIdentified;
import io.probity.eventsourcing.inbox.Projection;
import io.probity.eventsourcing.inbox.Received;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps what a letter or a package will need once it is its turn. */
@ApplicationScoped
public class KeepFacts implements Projection {
    private static final String COUNCIL = """
            insert into council_fact (tenant, name, jurisdiction) values ($1, $2, $3)
            on conflict (tenant) do update set name = excluded.name, jurisdiction = excluded.jurisdiction""";
    private static final String COMPLAINT = """
            insert into complaint_fact (tenant, complaint, reference, complainant, alleges, received_on, nature,
              location, allegation_types, policy, policy_version, subjects)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (tenant, complaint) do nothing""";

    /** Who gave a name later is written to from then on. */
    private static final String NAMED =
            "update complaint_fact set complainant = $3 where tenant = $1 and complaint = $2";

    private static final String DISCLOSURE = """
            insert into disclosure_fact (tenant, disclosure, subjects) values ($1, $2, $3)
            on conflict (tenant, disclosure) do nothing""";
    private static final String CEO = "ceo";
    private static final String MAYOR = "mayor";
    private static final String MAYORS =
            "insert into mayors_matter (tenant, complaint) values ($1, $2) on conflict (tenant, complaint) do nothing";

    private static final String DECIDED_IN = """
            insert into mayors_matter (tenant, complaint, office) values ($1, $2, $3)
            on conflict (tenant, complaint) do update set office = excluded.office""";
    private static final String APPOINTED = """
            insert into office_holder (tenant, office, since, holder) values ($1, $2, $3, $4)
            on conflict (tenant, office, since) do update set holder = excluded.holder""";

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
        return switch (received.event()) {
            case CouncilOnboarded e ->
                write(transaction, COUNCIL, Tuple.of(received.tenant(), e.name(), e.jurisdiction()));
            case ComplaintLodged e -> write(transaction, COMPLAINT, row(received, e));
            case ReporterIdentified e ->
                write(transaction, NAMED, Tuple.of(received.tenant(), received.subject(), e.complainant()));
            case DisclosureReceived e ->
                write(
                        transaction,
                        DISCLOSURE,
                        Tuple.of(
                                received.tenant(),
                                received.subject(),
                                e.subjects().toArray(String[]::new)));
            case OfficeHolderAppointed e ->
                write(transaction, APPOINTED, Tuple.of(received.tenant(), e.office(), e.from(), e.holder()));
            case ComplaintReferredToHandler e
            when e.office().equals(MAYOR) ->
                write(transaction, MAYORS, Tuple.of(received.tenant(), received.subject()));
            case AssessmentEndorsed e when !e.position().equals(CEO) -> decidedIn(transaction, received, e.position());
            case AssessmentDecidedAnew e
            when !e.position().equals(CEO) -> decidedIn(transaction, received, e.position());
            default -> Uni.createFrom().voidItem();
        };
    }

    private static Uni<Void> decidedIn(SqlConnection transaction, Received<?> received, String office) {
        return write(transaction, DECIDED_IN, Tuple.of(received.tenant(), received.subject(), office));
    }

    private static Tuple row(Received<?> received, ComplaintLodged e) {
        return Tuple.tuple()
                .addString(received.tenant())
                .addUUID(received.subject())
                .addString(e.reference())
                .addString(e.complainant().orElse(null))
                .addString(e.alleges().name())
                .addLocalDate(e.receivedOn())
                .addString(e.nature())
                .addString(e.location())
                .addString(String.join(",", e.allegationTypes()))
                .addString(e.policy())
                .addString(e.policyVersion())
                .addArrayOfString(e.subjects().toArray(String[]::new));
    }

    private static Uni<Void> write(SqlConnection transaction, String sql, Tuple row) {
        return transaction.preparedQuery(sql).execute(row).replaceWithVoid();
    }
}
