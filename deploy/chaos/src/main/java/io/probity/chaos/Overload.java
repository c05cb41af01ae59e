package io.probity.chaos;

import io.probity.local.Part;
import io.probity.servers.ServerFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** R34: many times more callers than can be served. Those let in are served soon, all others are told so at once. */
final class Overload implements Exercise {
    private static final double NEARLY_ALL = 0.99;
    /** What a limit must be worth to whoever is let in: without one they wait at least so many times as long. */
    private static final int WORTH = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int USUAL = 16;
    private static final int WARMING_UP = 200;
    private static final int CALLERS = 1_600;

    private record Flood(Collection<Reply> replies, Duration time) {
        Times accepted() {
            return Callers.times(replies);
        }

        double perSecond() {
            return replies.size() * 1000.0 / time.toMillis();
        }

        /** Compared within one run: how long a request takes here says little of another machine. */
        boolean isSoonerThan(Flood other) {
            return accepted().quantile(NEARLY_ALL) * WORTH <= other.accepted().quantile(NEARLY_ALL);
        }

        /** Refused in words that a client can act on. */
        boolean isClear() {
            return replies.stream()
                    .allMatch(reply -> reply.isGood()
                            || ((reply.status() == 503 || reply.status() == 429)
                                    && reply.retryAfter().isPresent()));
        }

        Map<Integer, Long> statuses() {
            Map<Integer, Long> statuses = new TreeMap<>();
            replies.forEach(reply -> statuses.merge(reply.status(), 1L, Long::sum));
            return statuses;
        }
    }

    @Override
    public List<String> rows() {
        return List.of("R34");
    }

    @Override
    public List<Result> run(Ground ground, Plan plan) {
        Duration time = Duration.ofSeconds(plan.isShort() ? 12 : 300);
        Ledger ledger = new Ledger();
        try (Wire wire = new Wire(ground.settings(), PATIENCE)) {
            flood(wire, ledger, Duration.ofSeconds(6), WARMING_UP);
            Flood usual = flood(wire, ledger, Duration.ofSeconds(4), USUAL);
            ProcessHandle before = ground.victim(Part.INTAKE).leader();
            Flood flood = flood(wire, ledger, time, CALLERS);
            boolean alive = before.isAlive();
            String memory = memory(before);
            Audit audit = Audit.of(ground, ledger, wire);
            audit.tell(ground);
            List<String> wrong = new ArrayList<>(audit.wrong());
            if (!alive) wrong.add("an intake that did not live through it");
            if (!flood.isClear()) wrong.add("refusals that do not say when to come again");
            Flood open = openToAll(ground);
            return List.of(new Result(
                    "R34",
                    "%d callers for %d s, each again a second after its answer: %.0f requests a second, %.1f times the usual"
                            .formatted(
                                    CALLERS,
                                    time.toSeconds(),
                                    flood.perSecond(),
                                    flood.perSecond() / usual.perSecond()),
                    1,
                    wrong,
                    "let in: %s; answers by status %s; %s; acknowledged and lost: %d"
                            .formatted(
                                    flood.accepted(),
                                    flood.statuses(),
                                    memory,
                                    AcknowledgedRequests.tally(ground, ledger)
                                            .lost()
                                            .size()),
                    "the same callers at a second intake that lets in everybody",
                    open.accepted() + ", answers by status " + open.statuses(),
                    flood.isSoonerThan(open)));
        }
    }

    private static Flood openToAll(Ground ground) {
        try (Second second = Second.of(
                        Part.INTAKE, ground, Map.of("PROBITY_ADMISSION", "1000000", "PROBITY_ADMISSION_SOON", "PT1H"));
                Wire wire = new Wire(second.settings(), PATIENCE)) {
            Ledger ledger = new Ledger();
            flood(wire, ledger, Duration.ofSeconds(6), WARMING_UP);
            return flood(wire, ledger, Duration.ofSeconds(8), CALLERS);
        }
    }

    private static Flood flood(Wire wire, Ledger ledger, Duration time, int callers) {
        return new Flood(Callers.during(time, callers, Duration.ofSeconds(1), () -> lodge(wire, ledger)), time);
    }

    /** Asks once, and notes only what was acknowledged. */
    private static Reply lodge(Wire wire, Ledger ledger) {
        Errand errand = Matter.streetLight();
        Reply reply = wire.send(errand, errand.intent());
        if (reply.isGood()) {
            ledger.asked(errand, errand.intent());
            ledger.acknowledged(errand, reply);
        }
        return reply;
    }

    private static String memory(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return "at most %s of memory in use by intake"
                    .formatted(lines.filter(line -> line.startsWith("VmHWM"))
                            .map(line -> line.replaceAll("\\D", ""))
                            .map(kilobytes -> Long.parseLong(kilobytes) / 1024 + " MB")
                            .findFirst()
                            .orElse("an unknown amount"));
        } catch (IOException gone) {
            throw new ServerFailure("intake is gone", gone);
        }
    }
}
