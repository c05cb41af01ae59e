package io.probity.reporting.rebuilding;

import io.probity.eventsourcing.follower.Transactions;
import io.probity.reporting.rows.Table;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * One rebuild: everything is read again into a new generation while the live one goes on; then, with the live one held
 * for a moment, the rest is read, both are compared, and the new one takes its place.
 *
 * @param liveConsumer whose offsets say how far the live generation is
 */
record Rebuild(Transactions transactions, TopicReaders readers, String liveConsumer, int generation) {
    private static final Logger LOG = Logger.getLogger(Rebuild.class);

    void run() {
        catchUp(transactions.run(transaction -> Generations.offsets(transaction, liveConsumer)));
        int replaced = switchOver();
        for (Table table : Table.values())
            while (transactions.run(transaction -> Generations.removeSome(transaction, replaced, table.sqlName()))) {
                // there may be more
            }
    }

    private int switchOver() {
        return transactions.run(transaction -> {
            int live = Generations.lockLive(transaction);
            catchUp(Generations.offsets(transaction, liveConsumer));
            boolean same = Generations.digest(transaction, live).equals(Generations.digest(transaction, generation));
            Generations.goLive(transaction, generation, same);
            LOG.infof("generation %d replaced generation %d; the same facts: %s", generation, live, same);
            return live;
        });
    }

    private void catchUp(Map<TopicPartition, Long> targets) {
        long of = targets.values().stream().mapToLong(Long::longValue).sum();
        AtomicLong read = new AtomicLong();
        readers.readUpTo(
                targets,
                more -> transactions.run(transaction -> {
                    Generations.progress(transaction, generation, read.addAndGet(more), of);
                    return null;
                }));
    }
}
