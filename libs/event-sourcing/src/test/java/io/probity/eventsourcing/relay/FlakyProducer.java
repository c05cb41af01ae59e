package io.probity.eventsourcing.relay;

import io.probity.eventsourcing.wire.Waiting;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.NotEnoughReplicasException;

/** A real producer with something wrong in front of it. */
final class FlakyProducer {
    private FlakyProducer() {}

    /** Refuses one send in so many. */
    static Producer<String, byte[]> around(Producer<String, byte[]> real, int oneIn) {
        return before(real, n -> {}, n -> n % oneIn == oneIn - 1);
    }

    /** Falls asleep once, in front of the n-th send. */
    static Producer<String, byte[]> asleep(Producer<String, byte[]> real, int nth, Duration sleep) {
        return before(
                real,
                n -> {
                    if (n == nth) {
                        Waiting.sleep(sleep.toMillis());
                    }
                },
                n -> false);
    }

    @SuppressWarnings("unchecked")
    private static Producer<String, byte[]> before(
            Producer<String, byte[]> real, IntConsumer first, IntPredicate refused) {
        AtomicInteger sends = new AtomicInteger();
        return (Producer<String, byte[]>) Proxy.newProxyInstance(
                FlakyProducer.class.getClassLoader(), new Class<?>[] {Producer.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    if (method.getName().equals("send")) {
                        int nth = sends.incrementAndGet();
                        first.accept(nth);
                        if (refused.test(nth)) {
                            ((Callback) arguments[1]).onCompletion(null, new NotEnoughReplicasException("no"));
                            return CompletableFuture.completedFuture(null);
                        }
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
