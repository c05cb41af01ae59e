package io.probity.sample.board;

import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.follower.NewRows;
import io.probity.eventsourcing.store.Recorded;
import io.probity.sample.note.NoteEvent.NotePosted;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class BoardShowsNotes implements LocalProjection<NotePosted> {
    private static final NewRows POSTED =
            NewRows.of("board", "id uuid", "tenant text", "subject text").unlessThere("id");

    @Override
    public String name() {
        return "board";
    }

    @Override
    public Class<NotePosted> of() {
        return NotePosted.class;
    }

    @Override
    public List<Change> changes(Recorded<NotePosted> recorded) {
        NotePosted e = recorded.event();
        return List.of(POSTED.row(Tuple.of(e.id(), recorded.stream().tenant(), e.subject())));
    }
}
