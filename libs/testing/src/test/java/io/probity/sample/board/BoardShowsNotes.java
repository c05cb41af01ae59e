package io.probity.sample.board;

import io.probity.eventsourcing.follower.LocalProjection;
import io.probity.eventsourcing.store.Recorded;
import io.probity.sample.note.NoteEvent.NotePosted;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

@ApplicationScoped
class BoardShowsNotes implements LocalProjection {

    @Override
    public String name() {
        return "board";
    }

    @Override
    public Uni<Void> apply(SqlConnection transaction, List<Recorded<?>> batch) {
        List<Tuple> rows = batch.stream().flatMap(BoardShowsNotes::row).toList();
        if (rows.isEmpty()) return Uni.createFrom().voidItem();
        return transaction
                .preparedQuery(
                        "insert into board (id, tenant, subject) values ($1, $2, $3) on conflict (id) do nothing")
                .executeBatch(rows)
                .replaceWithVoid();
    }

    private static Stream<Tuple> row(Recorded<?> recorded) {
        return recorded.event() instanceof NotePosted e
                ? Stream.of(Tuple.of(e.id(), recorded.stream().tenant(), e.subject()))
                : Stream.empty();
    }
}
