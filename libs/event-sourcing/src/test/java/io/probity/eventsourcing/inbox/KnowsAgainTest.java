package io.probity.eventsourcing.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.wire.Site;
import io.probity.eventsourcing.wire.Told;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KnowsAgainTest extends OfAnInbox {
    private final List<Integer> told = new ArrayList<>();

    /** Writes down the version of whatever it is told. */
    private final class Listener implements Projection {
        private final boolean knowsAgain;

        private Listener(boolean knowsAgain) {
            this.knowsAgain = knowsAgain;
        }

        @Override
        public Uni<Void> apply(SqlConnection transaction, List<Received<?>> batch) {
            batch.forEach(received -> told.add(received.version()));
            return Uni.createFrom().voidItem();
        }

        @Override
        public boolean knowsAgain() {
            return knowsAgain;
        }
    }

    @Test
    void whoever_knows_again_is_told_again_by_another_batch_and_no_message_is_remembered_for_them() {
        sentTwice(new Listener(true));

        assertThat(told).containsExactly(1, 2, 2, 3);
        assertThat(remembered()).isZero();
        assertThat(positions()).containsEntry(PARTITION, 4L);
    }

    @Test
    void where_anybody_else_listens_nobody_is_told_again() {
        sentTwice(new Listener(true), new Listener(false));

        assertThat(told).containsExactly(1, 2, 1, 2, 3, 3);
        assertThat(remembered()).isEqualTo(1);
    }

    private void sentTwice(Projection... projections) {
        UUID ledger = UUID.randomUUID();
        wire.paid(ledger, 1, 7);
        wire.paid(ledger, 2, 7);
        wire.again(wire.all.getLast());
        wire.paid(ledger, 3, 7);
        Consumption consumption = new Consumption(
                consumer, "listener", Told.CONTRACT, "council", Site.TENANT::equals, List.of(), List.of(projections));
        try (Inbox listening =
                new Inbox(SITE.pool, consumption, SITE.commands::begin, Clock.systemUTC(), InboxListener.NOBODY)) {
            for (var batch : wire.batches(2)) listening.take(batch);
        }
    }

    private long remembered() {
        return SITE.number("select count(*) from inbox_stream where consumer = '" + consumer + "'");
    }
}
