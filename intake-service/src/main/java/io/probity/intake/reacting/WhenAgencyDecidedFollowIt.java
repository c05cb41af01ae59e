package io.probity.intake.reacting;

import static io.probity.intake.IntakeWiring.COMPLAINT;

import io.probity.contracts.NotificationEvent.AgencyDecided;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.intake.complaint.ComplaintCommand;
import io.probity.intake.complaint.ComplaintCommand.NoteNoActionByAgency;
import io.probity.intake.complaint.ComplaintCommand.NoteReferredBack;
import io.probity.intake.complaint.ComplaintCommand.NoteRetainedByAgency;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What an agency retains, the council is done with; what it hands back or leaves, the council goes on with (MC-14). */
@ApplicationScoped
public class WhenAgencyDecidedFollowIt implements Reaction<AgencyDecided> {

    @Override
    public Class<AgencyDecided> to() {
        return AgencyDecided.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<AgencyDecided> received) {
        return command(received).stream()
                .<Intent<?, ?, ?>>map(command -> COMPLAINT.intent(received.tenant(), received.subject(), command))
                .toList();
    }

    private static Optional<ComplaintCommand> command(Received<AgencyDecided> received) {
        String agency = received.event().agency();
        return switch (received.event().decision()) {
            case RETAINED -> Optional.of(new NoteRetainedByAgency(agency, received.at()));
            case REFERRED_BACK -> Optional.of(new NoteReferredBack(agency, received.at()));
            case NO_ACTION -> Optional.of(new NoteNoActionByAgency(agency, received.at()));
            // The council still has it, and waits for whoever got it next.
            case REFERRED_ON -> Optional.empty();
        };
    }
}
