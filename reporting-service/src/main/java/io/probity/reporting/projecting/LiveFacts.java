package io.probity.reporting.projecting;

import io.probity.eventsourcing.inbox.Projection;
import io.probity.eventsourcing.inbox.Received;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What is heard becomes facts of the live generation. Its row is locked against a switch-over until this transaction is
 * over, so that no batch goes half into one generation and half into another.
 */
@ApplicationScoped
public class LiveFacts implements Projection {
    private static final String LIVE = "select generation from generation where state = 'live' for share";

    @Override
    public Uni<Void> apply(SqlConnection transaction, List<Received<?>> batch) {
        return live(transaction).chain(generation -> Facts.write(transaction, generation, batch));
    }

    private static Uni<Integer> live(SqlConnection transaction) {
        return transaction.query(LIVE).execute().chain(rows -> {
            var row = rows.iterator();
            // None: the row waited for was retired by a switch-over meanwhile. Its successor stands there now.
            return row.hasNext() ? Uni.createFrom().item(row.next().getInteger(0)) : live(transaction);
        });
    }
}
