package io.probity.sample.note;

import static io.probity.eventsourcing.decider.Decision.accept;
import static io.probity.eventsourcing.decider.Decision.refuse;

import io.probity.eventsourcing.decider.Decider;
import io.probity.eventsourcing.decider.Decision;
import io.probity.sample.note.NoteCommand.AmendNote;
import io.probity.sample.note.NoteCommand.PostNote;
import io.probity.sample.note.NoteEvent.NoteAmended;
import io.probity.sample.note.NoteEvent.NotePosted;

public final class NoteDecider implements Decider<NoteCommand, Note, NoteEvent> {

    @Override
    public Note initialState() {
        return new Note.Blank();
    }

    @Override
    public Decision<NoteEvent> decide(NoteCommand command, Note note) {
        return switch (command) {
            case PostNote c when c.text().isBlank() -> refuse(NoteRule.NOTE_SAYS_SOMETHING);
            case PostNote c -> accept(new NotePosted(c.id(), c.subject(), c.text()));
            case AmendNote c ->
                switch (note) {
                    case Note.Blank() -> refuse(NoteRule.NOT_POSTED);
                    case Note.Posted it when !c.byItsAuthor() -> refuse(NoteRule.ONLY_ITS_AUTHOR_AMENDS);
                    case Note.Posted it -> accept(new NoteAmended(it.id(), c.text()));
                };
        };
    }

    @Override
    public Note evolve(Note note, NoteEvent event) {
        return switch (event) {
            case NotePosted e -> new Note.Posted(e.id(), e.subject(), e.text());
            case NoteAmended e ->
                switch (note) {
                    case Note.Blank blank -> blank;
                    case Note.Posted it -> new Note.Posted(it.id(), it.subject(), e.text());
                };
        };
    }
}
