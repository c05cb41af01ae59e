package io.probity.chaos;

import io.probity.local.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** R34: many times more callers than can be served. Those let in are served soon, all others are told so at once. */
final class Overload implements Exercise {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int USUAL = 16;
    private static final int WARMING_UP = 200;
    private static final int CALLERS = 1_600;

    /** What carrying many callers may need beside what the usual ones do: so many times as much at most. */
    private static final int ROOM = 2;

    private record Watched(Flood flood, long megabytes) {}

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
            ProcessHandle before = ground.victim(Part.INTAKE).leader();
            Watched usually = watched(wire, ledger, Duration.ofSeconds(6), USUAL, before.pid());
            Flood usual = usually.flood();
            Watched flooded = watched(wire, ledger, time, CALLERS, before.pid());
            Flood flood = flooded.flood();
            boolean alive = before.isAlive();
            Audit audit = Audit.of(ground, ledger, wire);
            audit.tell(ground);
            List<String> wrong = new ArrayList<>(audit.wrong());
            if (!alive) wrong.add("an intake that did not live through it");
            if (!flood.isClear()) wrong.add("refusals that do not say when to come again");
            if (flood.letInPerSecond() < usual.letInPerSecond()) wrong.add("fewer let in than where nobody is refused");
            if (flooded.megabytes() > ROOM * usually.megabytes()) wrong.add("memory that grows with who asks");
            Watched opened = openToAll(ground);
            Flood open = opened.flood();
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
                    "let in: %s, %.0f a second (usually %.0f); answers by status %s; objects that intake needs: %d MB (usually %d MB); acknowledged and lost: %d"
                            .formatted(
                                    flood.accepted(),
                                    flood.letInPerSecond(),
                                    usual.letInPerSecond(),
                                    flood.statuses(),
                                    flooded.megabytes(),
                                    usually.megabytes(),
                                    AcknowledgedRequests.tally(ground, ledger)
                                            .lost()
                                            .size()),
                    "the same callers at a second intake that lets in everybody",
                    "%s, answers by status %s, objects: %d MB"
                            .formatted(open.accepted(), open.statuses(), opened.megabytes()),
                    flood.isSoonerThan(open)));
        }
    }

    private static Watched openToAll(Ground ground) {
        try (Second second = Second.of(
                        Part.INTAKE, ground, Map.of("PROBITY_ADMISSION", "1000000", "PROBITY_ADMISSION_SOON", "PT1H"));
                Wire wire = new Wire(second.settings(), PATIENCE)) {
            Ledger ledger = new Ledger();
            flood(wire, ledger, Duration.ofSeconds(6), WARMING_UP);
            return watched(
                    wire,
                    ledger,
                    Duration.ofSeconds(8),
                    CALLERS,
                    second.server().pid());
        }
    }

    /** Looks, when most of the time is over, what the process needs. */
    private static Watched watched(Wire wire, Ledger ledger, Duration time, int callers, long pid) {
        try (ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Long> needed = CompletableFuture.supplyAsync(
                    () -> {
                        Pause.of(time.multipliedBy(3).dividedBy(4));
                        return LiveObjects.megabytes(pid);
                    },
                    beside);
            return new Watched(flood(wire, ledger, time, callers), needed.join());
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
}
