package io.probity.intake.viewing;

import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.follower.ManyRows;
import io.probity.eventsourcing.follower.NewRows;
import io.probity.eventsourcing.store.Recorded;
import io.probity.eventsourcing.store.StreamId;
import io.probity.intake.complaint.ComplaintEvent;
import io.probity.intake.complaint.ComplaintEvent.AppealUpheldNoted;
import io.probity.intake.complaint.ComplaintEvent.ComplaintAcknowledged;
import io.probity.intake.complaint.ComplaintEvent.ComplaintClosed;
import io.probity.intake.complaint.ComplaintEvent.ComplaintLodged;
import io.probity.intake.complaint.ComplaintEvent.ComplaintReferredToHandler;
import io.probity.intake.complaint.ComplaintEvent.ComplaintRefusedAsOutOfScope;
import io.probity.intake.complaint.ComplaintEvent.ComplaintReopened;
import io.probity.intake.complaint.ComplaintEvent.ComplaintWithdrawn;
import io.probity.intake.complaint.ComplaintEvent.DocumentAttached;
import io.probity.intake.complaint.ComplaintEvent.HumanRightsRaised;
import io.probity.intake.complaint.ComplaintEvent.InformationAdded;
import io.probity.intake.complaint.ComplaintEvent.LetterLeft;
import io.probity.intake.complaint.ComplaintEvent.MattersLinked;
import io.probity.intake.complaint.ComplaintEvent.MoreInformationAsked;
import io.probity.intake.complaint.ComplaintEvent.OutcomeNoted;
import io.probity.intake.complaint.ComplaintEvent.OutcomeTold;
import io.probity.intake.complaint.ComplaintEvent.ReceiptIssued;
import io.probity.intake.complaint.ComplaintEvent.ReporterIdentified;
import io.probity.intake.complaint.ComplaintEvent.RequestConvertedToComplaint;
import io.probity.intake.complaint.ComplaintEvent.ReviewOutcomeTold;
import io.probity.intake.complaint.ComplaintEvent.SuspicionRaised;
import io.probity.intake.complaint.ComplaintEvent.VerbalRecordConfirmed;
import io.probity.intake.complaint.Particulars;
import io.probity.intake.complaint.Stage;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps the queue of complaints in step with the log. */
@ApplicationScoped
public class QueueProjection implements LocalProjection<ComplaintEvent> {
    private static final NewRows LINES = NewRows.of(
                    "complaint_queue",
                    "tenant text",
                    "complaint uuid",
                    "reference text",
                    "reporter text",
                    "alleges text",
                    "hidden boolean",
                    "about_chief_executive boolean",
                    "subjects varchar[]",
                    "channel text",
                    "nature text",
                    "location text",
                    "received_on date",
                    "stage text")
            .unlessThere("complaint");
    /** One statement for whatever changes lines, so that as many as can be go together. */
    private static final ManyRows CHANGED = ManyRows.of(
            List.of("complaint uuid"),
            List.of("stage text", "among text[]", "handler text", "office text", "reporter text"),
            """
            update complaint_queue q
            set stage = case when q.stage = any (c.among) then c.stage else q.stage end,
              handler = coalesce(c.handler, q.handler), office = coalesce(c.office, q.office),
              reporter = coalesce(c.reporter, q.reporter)
            from (:rows) as c where q.complaint = c.complaint""");

    private static final Set<Stage> ANY = EnumSet.allOf(Stage.class);
    private static final Set<Stage> NONE = EnumSet.noneOf(Stage.class);
    /** What went to the top at once stays where it is. */
    private static final Set<Stage> UNCONFIRMED = EnumSet.of(Stage.AWAITING_CONFIRMATION);
    /** Another handler goes on where the first one was. */
    private static final Set<Stage> NOT_BEGUN = EnumSet.complementOf(EnumSet.of(Stage.ACKNOWLEDGED, Stage.REOPENED));

    @Override
    public String name() {
        return "complaint-queue";
    }

    @Override
    public Class<ComplaintEvent> of() {
        return ComplaintEvent.class;
    }

    @Override
    public boolean streamsApart() {
        return true;
    }

    @Override
    public List<Change> changes(Recorded<ComplaintEvent> recorded) {
        StreamId stream = recorded.stream();
        return recorded.event() instanceof ComplaintLodged lodged
                ? List.of(LINES.row(row(stream, lodged)))
                : change(stream, recorded.event()).map(CHANGED::row).stream().toList();
    }

    private static Optional<Tuple> change(StreamId stream, ComplaintEvent event) {
        return switch (event) {
            case ComplaintLodged e -> Optional.empty();
            case ComplaintReferredToHandler e ->
                Optional.of(change(stream, Stage.REFERRED, NOT_BEGUN)
                        .addString(e.handler())
                        .addString(e.office())
                        .addString(null));
            case VerbalRecordConfirmed e -> move(stream, Stage.AWAITING_REFERRAL, UNCONFIRMED);
            case ComplaintAcknowledged e -> move(stream, Stage.ACKNOWLEDGED);
            case ComplaintWithdrawn e -> move(stream, Stage.WITHDRAWN);
            case ComplaintClosed e -> move(stream, Stage.CLOSED);
            case ComplaintReopened e -> move(stream, Stage.REOPENED);
            case RequestConvertedToComplaint e -> Optional.empty();
            case ReporterIdentified e ->
                Optional.of(change(stream, Stage.CLOSED, NONE)
                        .addString(null)
                        .addString(null)
                        .addString(e.reporter().name()));
            case ReceiptIssued _, MoreInformationAsked _, InformationAdded _, LetterLeft _ -> Optional.empty();
            case DocumentAttached _, MattersLinked _ -> Optional.empty();
            case HumanRightsRaised _, SuspicionRaised _ -> Optional.empty();
            // The closing that follows moves it.
            case ComplaintRefusedAsOutOfScope e -> Optional.empty();
            case OutcomeNoted e -> Optional.empty();
            case OutcomeTold e -> Optional.empty();
            case AppealUpheldNoted e -> Optional.empty();
            case ReviewOutcomeTold e -> Optional.empty();
        };
    }

    private static Tuple row(StreamId stream, ComplaintLodged e) {
        Particulars p = e.particulars();
        return Tuple.tuple()
                .addString(stream.tenant())
                .addUUID(stream.id())
                .addString(e.reference())
                .addString(p.reporter().name())
                .addString(p.alleges().name())
                .addBoolean(p.hidden())
                .addBoolean(p.aboutChiefExecutive())
                .addArrayOfString(p.subjects().toArray(String[]::new))
                .addString(p.channel().code())
                .addString(p.nature())
                .addString(p.location())
                .addLocalDate(p.receivedOn())
                .addString((p.channel().verbal() ? Stage.AWAITING_CONFIRMATION : Stage.AWAITING_REFERRAL).name());
    }

    private static Optional<Tuple> move(StreamId stream, Stage stage) {
        return move(stream, stage, ANY);
    }

    private static Optional<Tuple> move(StreamId stream, Stage to, Set<Stage> from) {
        return Optional.of(
                change(stream, to, from).addString(null).addString(null).addString(null));
    }

    /** To be given handler, office and reporter, or null for what stays. */
    private static Tuple change(StreamId stream, Stage to, Set<Stage> from) {
        return Tuple.tuple()
                .addUUID(stream.id())
                .addString(to.name())
                .addArrayOfString(from.stream().map(Stage::name).toArray(String[]::new));
    }
}
