package io.probity.notification.facts;

import io.probity.contracts.AssessmentEvent.AssessmentDecidedAnew;
import io.probity.contracts.AssessmentEvent.AssessmentEndorsed;
import io.probity.contracts.CouncilEvent.CouncilOnboarded;
import io.probity.contracts.CouncilEvent.OfficeHolderAppointed;
import io.probity.contracts.CouncilEvent.OfficeHolderTermEnded;
import io.probity.contracts.CouncilEvent.PolicyAdopted;
import io.probity.contracts.IntakeEvent.ComplaintLodged;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.contracts.IntakeEvent.DisclosureReceived;
import io.probity.contracts.IntakeEvent.ReporterIdentified;
import io.probity.edge.projecting.HeardProjection;
import io.probity.edge.projecting.Hears;
import io.probity.eventsourcing.follower.LocalProjection.Change;
import io.probity.eventsourcing.follower.NewRows;
import io.probity.eventsourcing.inbox.Received;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps what a letter or a package will need once it is its turn. */
@ApplicationScoped
public class KeepFacts implements HeardProjection {
    private static final String COUNCIL = """
            insert into council_fact (tenant, name, jurisdiction) values ($1, $2, $3)
            on conflict (tenant) do update set name = excluded.name, jurisdiction = excluded.jurisdiction""";
    private static final NewRows COMPLAINTS = NewRows.of(
                    "complaint_fact",
                    "tenant text",
                    "complaint uuid",
                    "reference text",
                    "complainant text",
                    "alleges text",
                    "received_on date",
                    "nature text",
                    "location text",
                    "allegation_types text",
                    "policy text",
                    "policy_version text",
                    "subjects varchar[]")
            .unlessThere("tenant", "complaint");

    /** Who gave a name later is written to from then on. */
    private static final String NAMED =
            "update complaint_fact set complainant = $3 where tenant = $1 and complaint = $2";

    private static final String ADOPTED = """
            insert into policy_adoption (tenant, adoption, policy, version, effective_from, adopted_at)
            values ($1, $2, $3, $4, $5, $6) on conflict (tenant, adoption) do nothing""";

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
            on conflict (tenant, office, since) do update set holder = excluded.holder, last_day = null""";

    /** Of the term that had begun last by then. */
    private static final String TERM_ENDED = """
            update office_holder set last_day = $4 where tenant = $1 and office = $2 and holder = $3 and since =
              (select max(since) from office_holder where tenant = $1 and office = $2 and holder = $3 and since <= $4)""";

    private static final Hears HEARD = Hears.of(
                    CouncilOnboarded.class,
                    (received, e) -> change(COUNCIL, Tuple.of(received.tenant(), e.name(), e.jurisdiction())))
            .and(ComplaintLodged.class, (received, e) -> List.of(COMPLAINTS.row(row(received, e))))
            .and(PolicyAdopted.class, KeepFacts::adopted)
            .and(
                    ReporterIdentified.class,
                    (received, e) -> change(NAMED, Tuple.of(received.tenant(), received.subject(), e.complainant())))
            .and(DisclosureReceived.class, KeepFacts::disclosed)
            .and(
                    OfficeHolderAppointed.class,
                    (received, e) -> change(APPOINTED, Tuple.of(received.tenant(), e.office(), e.from(), e.holder())))
            .and(
                    OfficeHolderTermEnded.class,
                    (received, e) ->
                            change(TERM_ENDED, Tuple.of(received.tenant(), e.office(), e.holder(), e.lastDay())))
            .and(ComplaintReferredToHandler.class, KeepFacts::referred)
            .and(AssessmentEndorsed.class, (received, e) -> decidedIn(received, e.position()))
            .and(AssessmentDecidedAnew.class, (received, e) -> decidedIn(received, e.position()));

    @Override
    public Hears hears() {
        return HEARD;
    }

    private static List<Change> adopted(Received<?> received, PolicyAdopted e) {
        return change(
                ADOPTED,
                Tuple.of(
                        received.tenant(),
                        received.version(),
                        e.policy(),
                        e.version(),
                        e.effectiveFrom(),
                        Change.utc(received.at())));
    }

    private static List<Change> disclosed(Received<?> received, DisclosureReceived e) {
        String[] subjects = e.subjects().toArray(String[]::new);
        return change(DISCLOSURE, Tuple.of(received.tenant(), received.subject(), subjects));
    }

    private static List<Change> referred(Received<?> received, ComplaintReferredToHandler e) {
        return e.office().equals(MAYOR) ? change(MAYORS, Tuple.of(received.tenant(), received.subject())) : List.of();
    }

    private static List<Change> decidedIn(Received<?> received, String office) {
        return office.equals(CEO)
                ? List.of()
                : change(DECIDED_IN, Tuple.of(received.tenant(), received.subject(), office));
    }

    private static List<Change> change(String statement, Tuple values) {
        return List.of(new Change(statement, values));
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
}
