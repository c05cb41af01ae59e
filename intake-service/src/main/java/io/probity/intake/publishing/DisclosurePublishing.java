package io.probity.intake.publishing;

import io.probity.contracts.IntakeEvent;
import io.probity.contracts.Topics;
import io.probity.eventsourcing.relay.Publication;
import io.probity.eventsourcing.relay.Publishing;
import io.probity.eventsourcing.store.Recorded;
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
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the other services are told of a disclosure: codes and dates, under an id that no complaint has. */
@ApplicationScoped
public class DisclosurePublishing implements Publishing<DisclosureEvent> {
    @Override
    public Class<DisclosureEvent> of() {
        return DisclosureEvent.class;
    }

    @Override
    public Optional<Publication> publish(Recorded<DisclosureEvent> recorded) {
        return told(recorded.event())
                .map(event -> new Publication(Topics.INTAKE, recorded.stream().id(), event));
    }

    private static Optional<IntakeEvent> told(DisclosureEvent event) {
        return switch (event) {
            case DisclosureDiverted e ->
                Optional.of(new IntakeEvent.DisclosureDiverted(e.about(), e.agency(), e.clause()));
            case DisclosureReceived e ->
                Optional.of(new IntakeEvent.DisclosureReceived(
                        e.receivedOn(), e.subjects().stream().sorted().toList(), e.policy(), e.policyVersion()));
            case DisclosureAssessed e -> Optional.of(new IntakeEvent.DisclosureAssessed(e.assessable()));
            case DisclosureAssessedAnew e ->
                Optional.of(new IntakeEvent.DisclosureAssessedAnew(
                        e.assessable(), e.due(), e.informedOn(), e.policy(), e.policyVersion()));
            case DisclosureNotified e ->
                Optional.of(
                        e.due().isEmpty()
                                ? new IntakeEvent.DisclosureNotified(e.agency())
                                : new IntakeEvent.DisclosureNotifiedAnew(e.agency(), e.due()));
            // Nobody else's business; and the complaint would lead to the disclosure.
            case DisclosureReceiptIssued _, WritingAllowed _, FurtherDisclosed _, DiscloserAdvised _ ->
                Optional.empty();
            case DocumentDisclosed _, ProtectionPlanned _, TrackOpened _ -> Optional.empty();
        };
    }
}
