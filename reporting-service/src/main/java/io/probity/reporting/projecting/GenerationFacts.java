package io.probity.reporting.projecting;

import io.probity.eventsourcing.inbox.Projection;
import io.probity.eventsourcing.inbox.Received;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;

/** What is read again becomes facts of a generation that is not live yet. Not a bean: the live inbox knows nothing of it. */
public record GenerationFacts(int generation) implements Projection {

    /** Each row knows how late it is, so that nothing else has to be written down of each message. */
    @Override
    public boolean knowsAgain() {
        return true;
    }

    @Override
    public Uni<Void> apply(SqlConnection transaction, List<Received<?>> batch) {
        return Facts.write(transaction, generation, batch);
    }
}
