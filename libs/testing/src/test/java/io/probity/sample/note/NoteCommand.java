package io.probity.sample.note;

import java.util.UUID;

public sealed interface NoteCommand {
    record PostNote(UUID id, String subject, String text) implements NoteCommand {}

    record AmendNote(UUID id, String text, boolean byItsAuthor) implements NoteCommand {}
}
