package io.probity.sample.board;

import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.store.Recorded;
import io.probity.sample.note.NoteEvent.NotePosted;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class BoardShowsNotes implements LocalProjection<NotePosted> {
    private static final String POSTED =
            "insert into board (id, tenant, subject) values ($1, $2, $3) on conflict (id) do nothing";

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
        return List.of(new Change(POSTED, Tuple.of(e.id(), recorded.stream().tenant(), e.subject())));
    }
}
