package io.probity.sample.reacting;

import io.probity.contracts.AppealsEvent.AppealLodged;
import io.probity.eventsourcing.handling.Aggregate;
import io.probity.eventsourcing.handling.Intent;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.inbox.Received;
import io.probity.sample.note.Note;
import io.probity.sample.note.NoteCommand;
import io.probity.sample.note.NoteCommand.PostNote;
import io.probity.sample.note.NoteDecider;
import io.probity.sample.note.NoteEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class WhenAppealLodgedPostNote implements Reaction<AppealLodged> {
    private static final Aggregate<NoteCommand, Note, NoteEvent> NOTE =
            Aggregate.of("note", NoteEvent.class, Note.class, new NoteDecider());

    @Override
    public Class<AppealLodged> to() {
        return AppealLodged.class;
    }

    @Override
    public List<Intent<?, ?, ?>> react(Received<AppealLodged> received) {
        return List.of(NOTE.intent(
                received.tenant(),
                received.subject(),
                new PostNote(received.subject(), "an appeal", received.event().appeal())));
    }
}
