package io.probity.reporting.rebuilding;

import io.probity.eventsourcing.follower.Transactions;
import io.probity.eventsourcing.inbox.Inbox;
import io.probity.reporting.rows.Table;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * One rebuild: everything is read again into a new generation while the live one goes on; then, with the live one held
 * for a moment, the rest is read, both are compared, and the new one takes its place.
 *
 * @param liveConsumer whose offsets say how far the live generation is
 */
record Rebuild(
        Transactions transactions,
        Inbox inbox,
        Consumer<String, byte[]> consumer,
        String liveConsumer,
        int generation) {
    private static final Logger LOG = Logger.getLogger(Rebuild.class);

    void run() {
        TopicReader reader = new TopicReader(consumer, inbox);
        catchUp(reader, transactions.run(transaction -> Generations.offsets(transaction, liveConsumer)));
        int replaced = switchOver(reader);
        for (Table table : Table.values()) {
            boolean more = true;
            while (more)
                more = transactions.run(transaction -> Generations.removeSome(transaction, replaced, table.sqlName()));
        }
    }

    private int switchOver(TopicReader reader) {
        return transactions.run(transaction -> {
            int live = Generations.lockLive(transaction);
            catchUp(reader, Generations.offsets(transaction, liveConsumer));
            boolean same = Generations.digest(transaction, live).equals(Generations.digest(transaction, generation));
            Generations.goLive(transaction, generation, same);
            LOG.infof("generation %d replaced generation %d; the same facts: %s", generation, live, same);
            return live;
        });
    }

    private void catchUp(TopicReader reader, Map<TopicPartition, Long> targets) {
        long of = targets.values().stream().mapToLong(Long::longValue).sum();
        reader.readUpTo(
                targets,
                read -> transactions.run(transaction -> {
                    Generations.progress(transaction, generation, read, of);
                    return null;
                }));
    }
}
