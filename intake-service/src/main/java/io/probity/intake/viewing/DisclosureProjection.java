package io.probity.intake.viewing;

import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.follower.NewRows;
import io.probity.eventsourcing.store.Recorded;
import io.probity.eventsourcing.store.StreamId;
import io.probity.intake.disclosure.DisclosureEvent;
import io.probity.intake.disclosure.DisclosureEvent.DiscloserAdvised;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureAssessed;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureAssessedAnew;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureDiverted;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureNotified;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureReceiptIssued;
import io.probity.intake.disclosure.DisclosureEvent.DisclosureReceived;
import io.probity.intake.disclosure.DisclosureEvent.DocumentDisclosed;
import io.probity.intake.disclosure.DisclosureEvent.FurtherDisclosed;
import io.probity.intake.disclosure.DisclosureEvent.ProtectionPlanned;
import io.probity.intake.disclosure.DisclosureEvent.TrackOpened;
import io.probity.intake.disclosure.DisclosureEvent.WritingAllowed;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps the coordinator's lists in step with the log: tables of their own, which no other list reads (MC-03). */
@ApplicationScoped
public class DisclosureProjection implements LocalProjection<DisclosureEvent> {
    private static final NewRows DIVERSIONS = NewRows.of(
                    "diversion",
                    "tenant text",
                    "disclosure uuid",
                    "about text",
                    "agency text",
                    "clause text",
                    "diverted_at timestamptz")
            .unlessThere("disclosure");
    private static final String RECEIVED = """
            insert into disclosure_queue (tenant, disclosure, reference, subjects, received_on, stage)
            values ($1, $2, $3, $4, $5, 'RECEIVED') on conflict (disclosure) do nothing""";
    private static final String PROTECTED = "update disclosure_queue set protection_review = $2 where disclosure = $1";
    private static final String MOVED = "update disclosure_queue set stage = $2 where disclosure = $1";
    private static final String NEWS = "update disclosure_queue set news = $2 where disclosure = $1";

    @Override
    public String name() {
        return "disclosures";
    }

    @Override
    public Class<DisclosureEvent> of() {
        return DisclosureEvent.class;
    }

    @Override
    public List<Change> changes(Recorded<DisclosureEvent> recorded) {
        StreamId stream = recorded.stream();
        return switch (recorded.event()) {
            case DisclosureDiverted e ->
                List.of(DIVERSIONS.row(Tuple.of(
                        stream.tenant(), e.disclosure(), e.about(), e.agency(), e.clause(), Change.utc(e.at()))));
            case DisclosureReceived e ->
                List.of(new Change(
                        RECEIVED,
                        Tuple.of(
                                stream.tenant(),
                                e.disclosure(),
                                e.reference(),
                                e.subjects().toArray(String[]::new),
                                e.receivedOn())));
            case DisclosureAssessed e -> decided(stream, e.assessable());
            case DisclosureAssessedAnew e -> decided(stream, e.assessable());
            case DisclosureNotified _ -> List.of(moved(stream, "NOTIFIED"));
            case FurtherDisclosed e -> e.by().isEmpty() ? List.of(news(stream, true)) : List.of();
            case DocumentDisclosed e -> e.by().isEmpty() ? List.of(news(stream, true)) : List.of();
            case DiscloserAdvised _ -> List.of(news(stream, false));
            case ProtectionPlanned e -> List.of(new Change(PROTECTED, Tuple.of(stream.id(), e.reviewOn())));
            case DisclosureReceiptIssued _, WritingAllowed _, TrackOpened _ -> List.of();
        };
    }

    private static List<Change> decided(StreamId stream, boolean assessable) {
        return List.of(moved(stream, assessable ? "ASSESSABLE" : "NOT_ASSESSABLE"), news(stream, false));
    }

    private static Change moved(StreamId stream, String stage) {
        return new Change(MOVED, Tuple.of(stream.id(), stage));
    }

    /** What the coordinator records themselves is no news to them. */
    private static Change news(StreamId stream, boolean waits) {
        return new Change(NEWS, Tuple.of(stream.id(), waits));
    }
}
