package io.probity.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.servers.ServerFailure;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InTurnsTest {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void no_more_are_at_it_at_a_time_than_may() {
        AtomicInteger atIt = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch two = new CountDownLatch(2);

        new InTurns(threads, 2).doAll(Collections.nCopies(6, () -> {
            most.accumulateAndGet(atIt.incrementAndGet(), Math::max);
            two.countDown();
            await(two);
            stay();
            atIt.decrementAndGet();
        }));

        assertThat(most).hasValue(2);
    }

    @Test
    void all_are_done_when_it_returns() {
        AtomicInteger done = new AtomicInteger();

        new InTurns(threads, 2).doAll(Collections.nCopies(5, done::incrementAndGet));

        assertThat(done).hasValue(5);
    }

    @Test
    void where_one_fails_nobody_who_waits_begins() {
        AtomicInteger begun = new AtomicInteger();
        Runnable fails = () -> {
            begun.incrementAndGet();
            throw new ServerFailure("port taken");
        };

        assertThatThrownBy(() -> new InTurns(threads, 1).doAll(List.of(fails, fails, fails)))
                .isInstanceOf(ServerFailure.class)
                .hasMessage("port taken");
        threads.close();

        assertThat(begun).hasValue(1);
    }

    @Test
    void a_failure_that_nobody_expected_says_what_it_was() {
        Runnable fails = () -> {
            throw new IllegalStateException("no such realm");
        };

        assertThatThrownBy(() -> new InTurns(threads, 1).doAll(List.of(fails)))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("no such realm");
    }

    /** Long enough for whoever may not to come in as well. */
    private static void stay() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
