package io.probity.appeals.reacting;

import io.probity.appeals.Streams;
import io.probity.appeals.review.ReviewCommand.NoteComplainant;
import io.probity.contracts.IntakeEvent.ReporterIdentified;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whoever is close to a reporter who gave a name later cannot review the matter from then on (HV-36). */
@ApplicationScoped
public class WhenReporterIdentifiedNoteComplainant implements Reaction<ReporterIdentified> {

    @Override
    public Class<ReporterIdentified> to() {
        return ReporterIdentified.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<ReporterIdentified> received) {
        var note = new NoteComplainant(received.event().complainant());
        return List.of(Streams.REVIEW.intent(received.tenant(), received.subject(), note));
    }
}
