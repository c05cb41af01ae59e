package io.probity.sample.publishing;

import io.probity.contracts.CouncilEvent.CouncilOnboarded;
import io.probity.contracts.Topics;
import io.probity.eventsourcing.relay.Publication;
import io.probity.eventsourcing.relay.Publishing;
import io.probity.eventsourcing.store.Recorded;
import io.probity.sample.note.NoteEvent;
import io.probity.sample.note.NoteEvent.NoteAmended;
import io.probity.sample.note.NoteEvent.NotePosted;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class NotePublishing implements Publishing<NoteEvent> {

    @Override
    public Class<NoteEvent> of() {
        return NoteEvent.class;
    }

    @Override
    public Optional<Publication> publish(Recorded<NoteEvent> recorded) {
        return switch (recorded.event()) {
            case NotePosted e ->
                Optional.of(new Publication(Topics.COUNCILS, e.id(), new CouncilOnboarded(e.subject(), e.text())));
            case NoteAmended e -> Optional.empty();
        };
    }
}
