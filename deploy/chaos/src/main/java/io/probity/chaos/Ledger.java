package io.probity.chaos;

import io.probity.local.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What clerks asked for, under which keys, and what was acknowledged to them. Kept outside of what is tested. */
final class Ledger {
    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final AtomicLong tries = new AtomicLong();
    private final AtomicLong unanswered = new AtomicLong();

    /**
     * One intent.
     *
     * @param keys every key it was sent under: one, if the clerk is careful
     */
    record Line(Errand errand, Set<String> keys, Map<String, String> acknowledged) {
        boolean isAcknowledged() {
            return !acknowledged.isEmpty();
        }

        /** Of a lodgement, what the complainant quotes; empty for all else. */
        String reference() {
            return acknowledged.getOrDefault("reference", "");
        }
    }

    void asked(Errand errand, String key) {
        tries.incrementAndGet();
        lines.computeIfAbsent(
                        errand.intent(),
                        intent -> new Line(errand, ConcurrentHashMap.newKeySet(), new ConcurrentHashMap<>()))
                .keys()
                .add(key);
    }

    void unanswered() {
        unanswered.incrementAndGet();
    }

    void acknowledged(Errand errand, Reply reply) {
        Line line = lines.get(errand.intent());
        if (line == null) throw new IllegalStateException("never asked: " + errand.what());
        line.acknowledged().put("id", reply.text("/id"));
        line.acknowledged().put("reference", reply.text("/reference"));
    }

    /** What was acknowledged by a service. */
    List<Line> acknowledged(Part service) {
        return lines.values().stream()
                .filter(line -> line.errand().service() == service && line.isAcknowledged())
                .toList();
    }

    /** Everything that was asked of a service, whether anybody ever answered or not. */
    List<Line> asked(Part service) {
        return lines.values().stream()
                .filter(line -> line.errand().service() == service)
                .toList();
    }

    long size() {
        return lines.values().stream().filter(Line::isAcknowledged).count();
    }

    /** Requests that were sent, and how many of them nobody answered. */
    String effort() {
        return "%d requests sent, %d of them answered by nobody or put off".formatted(tries.get(), unanswered.get());
    }
}
