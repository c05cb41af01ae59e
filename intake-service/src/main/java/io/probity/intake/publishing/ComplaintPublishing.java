package io.probity.intake.publishing;

import io.probity.contracts.IntakeEvent;
import io.probity.contracts.Topics;
import io.probity.eventsourcing.relay.Publication;
import io.probity.eventsourcing.relay.Publishing;
import io.probity.eventsourcing.store.Recorded;
import io.probity.intake.complaint.Alleges;
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
import io.probity.intake.complaint.Reporter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What the other services are told of a complaint. */
@ApplicationScoped
public class ComplaintPublishing implements Publishing<ComplaintEvent> {

    @Override
    public Class<ComplaintEvent> of() {
        return ComplaintEvent.class;
    }

    @Override
    public Optional<Publication> publish(Recorded<ComplaintEvent> recorded) {
        return told(recorded.event())
                .map(event -> new Publication(Topics.INTAKE, recorded.stream().id(), event));
    }

    private static Optional<IntakeEvent> told(ComplaintEvent event) {
        return switch (event) {
            case ComplaintLodged e -> Optional.of(lodged(e));
            case RequestConvertedToComplaint e ->
                Optional.of(new IntakeEvent.RequestConvertedToComplaint(e.requestedOn()));
            case ComplaintRefusedAsOutOfScope e ->
                Optional.of(new IntakeEvent.ComplaintRefusedAsOutOfScope(e.reason(), e.clause()));
            case VerbalRecordConfirmed e -> Optional.of(new IntakeEvent.VerbalRecordConfirmed(e.by()));
            case ComplaintReferredToHandler e ->
                Optional.of(new IntakeEvent.ComplaintReferredToHandler(
                        e.handler(), e.office(), e.referredOn(), e.ground()));
            case ComplaintAcknowledged e -> Optional.of(new IntakeEvent.ComplaintAcknowledged(e.by()));
            case MoreInformationAsked e ->
                Optional.of(new IntakeEvent.MoreInformationAsked(e.question().toString(), e.by()));
            case InformationAdded e ->
                Optional.of(new IntakeEvent.InformationAdded(e.question().map(UUID::toString)));
            case ReporterIdentified e ->
                Optional.of(new IntakeEvent.ReporterIdentified(
                        reporter(e.reporter()), e.complainant().toString()));
            // Who holds a receipt, and that somebody does, is between them and this service.
            case ReceiptIssued e -> Optional.empty();
            // The service that wrote it knows.
            case LetterLeft e -> Optional.empty();
            // Documents stay here; nobody else waits for one.
            case DocumentAttached e -> Optional.empty();
            case MattersLinked e ->
                Optional.of(new IntakeEvent.MattersLinked(e.other().toString()));
            case HumanRightsRaised e ->
                Optional.of(
                        new IntakeEvent.HumanRightsRaised(e.rights(), e.receivedOn(), e.policy(), e.policyVersion()));
            // Out of which complaint a report came stands on the report's file, and nowhere else.
            case SuspicionRaised e -> Optional.empty();
            case ComplaintWithdrawn e -> Optional.of(new IntakeEvent.ComplaintWithdrawn());
            case ComplaintClosed e -> Optional.of(new IntakeEvent.ComplaintClosed(e.outcome()));
            case ComplaintReopened e -> Optional.of(new IntakeEvent.ComplaintReopened(e.ground()));
            // What other services told us, they told everybody.
            case OutcomeNoted e -> Optional.empty();
            case OutcomeTold e -> Optional.empty();
            case AppealUpheldNoted e -> Optional.empty();
            case ReviewOutcomeTold e -> Optional.empty();
        };
    }

    private static IntakeEvent lodged(ComplaintLodged e) {
        Particulars p = e.particulars();
        return new IntakeEvent.ComplaintLodged(
                e.reference(),
                reporter(p.reporter()),
                p.complainant().map(UUID::toString),
                alleges(p.alleges()),
                p.channel().code(),
                p.receivedOn(),
                p.nature(),
                p.location(),
                p.allegationTypes(),
                p.subjects().stream().sorted().toList(),
                e.policy(),
                e.policyVersion());
    }

    private static IntakeEvent.Reporter reporter(Reporter reporter) {
        return switch (reporter) {
            case NAMED -> IntakeEvent.Reporter.NAMED;
            case NAME_WITHHELD -> IntakeEvent.Reporter.NAME_WITHHELD;
            case ANONYMOUS -> IntakeEvent.Reporter.ANONYMOUS;
        };
    }

    private static IntakeEvent.Alleges alleges(Alleges alleges) {
        return switch (alleges) {
            case ADMINISTRATIVE_ACTION -> IntakeEvent.Alleges.ADMINISTRATIVE_ACTION;
            case CORRUPT_CONDUCT -> IntakeEvent.Alleges.CORRUPT_CONDUCT;
        };
    }
}
