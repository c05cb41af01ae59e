package io.probity.chaos;

import io.probity.local.Part;
import io.probity.servers.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** R13: the broker is away for a time. Intake takes complaints as before, and all of it is told afterwards. */
final class BrokerAway implements Exercise {
    private static final Duration LONGEST = Duration.ofMinutes(10);
    /** On a machine that everything shares, quick answers differ by more than that from minute to minute. */
    private static final double AS_BEFORE = 2.0;

    private static final double NOTICEABLE_MILLIS = 50;

    /**
     * What there was of lodging without a broker.
     *
     * @param since in nanoseconds of {@link System#nanoTime}
     * @param first the complaint that was lodged then
     */
    private record Without(long since, String first, Collection<Reply> replies) {}

    @Override
    public List<String> rows() {
        return List.of("R13");
    }

    @Override
    public List<Result> run(Ground ground, Plan plan) {
        Duration away = Duration.ofSeconds(plan.isShort() ? 20 : 120);
        Ledger ledger = new Ledger();
        try (Wire wire = new Wire(ground.settings(), Duration.ofSeconds(10))) {
            Clerk once = Clerk.careful(wire, ledger, Duration.ZERO);
            lodgeFor(Duration.ofSeconds(5), once);
            Times before = Callers.times(lodgeFor(Duration.ofSeconds(10), once));

            Without seen = ground.without(Part.KAFKA, () -> {
                long gone = System.nanoTime();
                String first = once.run(Matter.streetLight()).text("/id");
                return new Without(gone, first, lodgeFor(away, once));
            });
            Collection<Reply> replies = seen.replies();
            Times during = Callers.times(replies);

            Waiting.until(LONGEST, () -> isHeardOf(ground, seen.first()));
            double patient = (System.nanoTime() - seen.since()) / 1e6;
            Duration drained = Standstill.await(ground, LONGEST);
            Audit audit = Audit.of(ground, ledger, wire);
            audit.tell(ground);
            List<String> wrong = new ArrayList<>(audit.wrong());
            if (!replies.stream().allMatch(Reply::isGood)) wrong.add("lodgements refused");
            if (!asBefore(before.p95(), during.p95())) wrong.add("lodging that became slow");
            return List.of(new Result(
                    "R13",
                    "the broker away for %d s".formatted(away.toSeconds()),
                    1,
                    wrong,
                    "lodging before: %s; without the broker: %s, ratio %.2f, %d refused; all told %.1f s after it was back"
                            .formatted(
                                    before,
                                    during,
                                    during.p95() / before.p95(),
                                    replies.stream()
                                            .filter(reply -> !reply.isGood())
                                            .count(),
                                    drained.toMillis() / 1000.0),
                    "lodging that does not leave the telling for later: a clerk who waits until the register knows",
                    "%.0f ms, ratio %.0f".formatted(patient, patient / before.p95()),
                    !asBefore(before.p95(), patient)));
        }
    }

    private static boolean asBefore(double before, double during) {
        return during <= before * AS_BEFORE || during - before <= NOTICEABLE_MILLIS;
    }

    private static Collection<Reply> lodgeFor(Duration time, Clerk clerk) {
        return Callers.during(time, 4, Duration.ofMillis(20), () -> clerk.run(Matter.streetLight()));
    }

    private static boolean isHeardOf(Ground ground, String complaint) {
        String known = "select count(*) from complaint_fact where complaint = '" + UUID.fromString(complaint) + "'";
        return ground.databases().number(Part.REPORTING, known) > 0;
    }
}
