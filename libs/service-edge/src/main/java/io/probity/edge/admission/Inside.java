package io.probity.edge.admission;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/**
 * Who is inside, and how many bytes they bring along. Each text is held whole while it is read: many long ones at once would
 * fill the memory. Whoever brings little is not kept out by those who bring much, or say so and send it slowly.
 *
 * @param <W> who
 */
final class Inside<W> {
    private static final long LITTLE = 16 * 1024;

    private final Map<W, Long> brought = new ConcurrentHashMap<>();
    private final AtomicLong all = new AtomicLong();
    private final long most;

    /** @param most bytes of all together, where one brings more than a little; whoever is alone with it may bring any */
    Inside(long most) {
        this.most = most;
    }

    int size() {
        return brought.size();
    }

    boolean lets(long bytes, Room room) {
        return size() < room.places() && (bytes <= LITTLE || all.get() == 0 || all.get() + bytes <= most);
    }

    void add(W who, long bytes) {
        long counted = bytes <= LITTLE ? 0 : bytes;
        Long before = brought.put(who, counted);
        all.addAndGet(before == null ? counted : counted - before);
    }

    void remove(W who) {
        Long bytes = brought.remove(who);
        if (bytes != null) all.addAndGet(-bytes);
    }

    void removeIf(Predicate<W> isOver) {
        brought.keySet().stream().filter(isOver).forEach(this::remove);
    }
}
