package io.probity.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Gets errands done at a platform that breaks, and enters in the ledger what was acknowledged. */
interface Clerk {
    Duration PAUSE = Duration.ofMillis(300);

    /** @return the answer by which the errand is done; one that says no if it cannot be done */
    Reply run(Errand errand);

    /** As every client should: the same request under the same key, until there is an answer. */
    static Clerk careful(Wire wire, Ledger ledger, Duration patience) {
        return errand -> {
            long end = System.nanoTime() + patience.toNanos();
            while (true) {
                ledger.asked(errand, errand.intent());
                Reply reply = wire.send(errand, errand.intent());
                if (reply.isGood()) ledger.acknowledged(errand, reply);
                if (reply.isOpen()) ledger.unanswered();
                // 404 and 409: what it needs to know may still be on its way from another service.
                boolean again = reply.isOpen() || reply.status() == 404 || reply.status() == 409;
                if (!again || System.nanoTime() > end) return reply;
                Pause.of(PAUSE);
            }
        };
    }

    /**
     * Control: whoever is not answered at once asks beside the first time once more, under a new key. What was only slow is
     * done twice.
     */
    static Clerk forgetful(Wire wire, Ledger ledger, int tries, Duration patience) {
        return errand -> {
            List<CompletableFuture<Reply>> asked = new ArrayList<>();
            while (asked.size() < tries && asked.stream().noneMatch(Clerk::isAnswered)) {
                String key = UUID.randomUUID().toString();
                ledger.asked(errand, key);
                asked.add(CompletableFuture.supplyAsync(() -> wire.send(errand, key), Thread::startVirtualThread));
                waitFor(asked.getLast(), patience);
            }
            List<Reply> replies = asked.stream().map(CompletableFuture::join).toList();
            Reply last = replies.stream().filter(Reply::isGood).findFirst().orElseGet(replies::getLast);
            if (last.isGood()) ledger.acknowledged(errand, last);
            return last;
        };
    }

    private static boolean isAnswered(CompletableFuture<Reply> asked) {
        return asked.isDone() && !asked.join().isOpen();
    }

    private static void waitFor(CompletableFuture<Reply> asked, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!asked.isDone() && System.nanoTime() < end) Pause.of(Duration.ofMillis(20));
    }

    /** Control: takes for acknowledged what was only sent, and asks no second time. */
    static Clerk hasty(Wire wire, Ledger ledger) {
        return errand -> {
            ledger.asked(errand, errand.intent());
            Reply reply = wire.send(errand, errand.intent());
            ledger.acknowledged(errand, reply);
            return reply;
        };
    }
}
