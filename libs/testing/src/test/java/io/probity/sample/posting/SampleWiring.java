package io.probity.sample.posting;

import io.probity.eventsourcing.handling.Aggregate;
import io.probity.eventsourcing.handling.Aggregates;
import io.probity.sample.note.Note;
import io.probity.sample.note.NoteCommand;
import io.probity.sample.note.NoteDecider;
import io.probity.sample.note.NoteEvent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class SampleWiring {
    static final Aggregate<NoteCommand, Note, NoteEvent> NOTE =
            Aggregate.of("note", NoteEvent.class, Note.class, new NoteDecider());

    @Produces
    @Singleton
    Aggregates aggregates() {
        return Aggregates.of(NOTE);
    }
}
