package io.probity.intake.viewing;

import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.store.Recorded;
import io.probity.eventsourcing.store.StreamId;
import io.probity.intake.disclosure.DisclosureEvent;
import io.probity.intake.disclosure.DisclosureEvent.DiscloserAdvised;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureAssessed;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureDiverted;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureNotified;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureReceived;
import io.probity.intake.disclosure.DisclosureEvent.TrackOpened;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;

/** Keeps the coordinator's lists in step with the log: tables of their own, which no other list reads (MC-03). */
@ApplicationScoped
public class DisclosureProjection implements LocalProjection {
    private static final String DIVERTED = """
            insert into diversion (tenant, disclosure, about, agency, clause, diverted_at)
            values ($1, $2, $3, $4, $5, $6) on conflict (disclosure) do nothing""";
    private static final String RECEIVED = """
            insert into disclosure_queue (tenant, disclosure, reference, subjects, received_on, stage)
            values ($1, $2, $3, $4, $5, 'RECEIVED') on conflict (disclosure) do nothing""";
    private static final String MOVED = "update disclosure_queue set stage = $2 where disclosure = $1";

    @Override
    public String name() {
        return "disclosures";
    }

    @Override
    public Uni<Void> apply(SqlConnection transaction, List<Recorded<?>> batch) {
        return Multi.createFrom()
                .iterable(batch)
                .filter(recorded -> recorded.event() instanceof DisclosureEvent)
                .onItem()
                .transformToUniAndConcatenate(
                        recorded -> apply(transaction, recorded.stream(), (DisclosureEvent) recorded.event()))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Uni<Void> apply(SqlConnection transaction, StreamId stream, DisclosureEvent event) {
        return switch (event) {
            case DisclosureDiverted e ->
                run(
                        transaction,
                        DIVERTED,
                        Tuple.of(
                                stream.tenant(),
                                e.disclosure(),
                                e.about(),
                                e.agency(),
                                e.clause(),
                                e.at().atOffset(ZoneOffset.UTC)));
            case DisclosureReceived e ->
                run(
                        transaction,
                        RECEIVED,
                        Tuple.of(
                                stream.tenant(),
                                e.disclosure(),
                                e.reference(),
                                e.subjects().toArray(String[]::new),
                                e.receivedOn()));
            case DisclosureAssessed e -> move(transaction, stream, e.assessable() ? "ASSESSABLE" : "NOT_ASSESSABLE");
            case DisclosureNotified e -> move(transaction, stream, "NOTIFIED");
            case DiscloserAdvised e -> Uni.createFrom().voidItem();
            case TrackOpened e -> Uni.createFrom().voidItem();
        };
    }

    private static Uni<Void> move(SqlConnection transaction, StreamId stream, String stage) {
        return run(transaction, MOVED, Tuple.of(stream.id(), stage));
    }

    private static Uni<Void> run(SqlConnection transaction, String sql, Tuple values) {
        return transaction.preparedQuery(sql).execute(values).replaceWithVoid();
    }
}
