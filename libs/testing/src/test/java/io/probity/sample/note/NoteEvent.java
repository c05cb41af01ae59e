package io.probity.sample.note;

import io.probity.eventsourcing.decider.Confidential;
import io.probity.eventsourcing.decider.EventType;
import java.util.UUID;

public sealed interface NoteEvent {

    @EventType("note.posted.v1")
    record NotePosted(UUID id, String subject, @Confidential String text) implements NoteEvent {}

    @EventType("note.amended.v1")
    record NoteAmended(UUID id, @Confidential String text) implements NoteEvent {}
}
