package io.probity.reporting.rebuilding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.apache.kafka.common.TopicPartition;

/**
 * Several who share the partitions and read at the same time. All of a stream stands in one partition, and no row is made of
 * two streams: what one of them reads is nothing to the others.
 */
record TopicReaders(List<TopicReader> all) implements AutoCloseable {
    private static final Comparator<TopicPartition> ORDER =
            Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition);

    /** @param read as {@link TopicReader#readUpTo} tells it, by each of them, at the same time */
    void readUpTo(Map<TopicPartition, Long> targets, LongConsumer read) {
        List<TopicPartition> partitions =
                targets.keySet().stream().sorted(ORDER).toList();
        List<Callable<Void>> work = IntStream.range(0, all.size())
                .<Callable<Void>>mapToObj(one -> () -> {
                    all.get(one).readUpTo(share(one, partitions, targets), read);
                    return null;
                })
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> done : threads.invokeAll(work)) done.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the rebuild was interrupted", interrupted);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }

    private Map<TopicPartition, Long> share(
            int one, List<TopicPartition> partitions, Map<TopicPartition, Long> targets) {
        Map<TopicPartition, Long> share = new HashMap<>();
        for (int i = one; i < partitions.size(); i += all.size())
            share.put(partitions.get(i), targets.get(partitions.get(i)));
        return share;
    }

    @Override
    public void close() {
        all.forEach(TopicReader::close);
    }
}
