package io.probity.chaos;

import io.probity.local.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** R34: many times more callers than can be served. Those let in are served soon, all others are told so at once. */
final class Overload implements Exercise {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int USUAL = 16;
    private static final int WARMING_UP = 200;
    private static final int CALLERS = 1_600;

    /** Nearly as long as a text may be that is not weighed: what a request that is let in holds stands out from what a line does. */
    private static final String LONG_ACCOUNT =
            "It has been dark for a month.\n".repeat(500).strip();

    /** Looking what a process needs stops it, so it is done in floods of their own, in which nothing is timed. */
    private static final Duration LOOKED_AT = Duration.ofSeconds(5);

    private record Opened(Flood flood, Needed needed) {}

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
            Flood usual = flood(wire, ledger, Duration.ofSeconds(6), USUAL);
            OptionalLong usually = needed(wire, ledger, USUAL, before.pid());
            Flood flood = flood(wire, ledger, time, CALLERS);
            Needed needed = new Needed(usually, needed(wire, ledger, CALLERS, before.pid()));
            boolean alive = before.isAlive();
            Audit audit = Audit.of(ground, ledger, wire);
            audit.tell(ground);
            List<String> wrong = new ArrayList<>(audit.wrong());
            if (!alive) wrong.add("an intake that did not live through it");
            if (!flood.isClear()) wrong.add("refusals that do not say when to come again");
            // Not in the short form: beside all other tests two seconds would judge the machine.
            if (!plan.isShort() && !flood.isSoon()) wrong.add("some of those let in who are not served soon");
            // Half: on a busy machine neither is the same twice.
            if (flood.letInPerSecond() * 2 < usual.letInPerSecond())
                wrong.add("far fewer let in than where nobody is refused");
            Opened open = openToAll(ground);
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
                    "let in: %s, %.0f a second (usually %.0f); answers by status %s; objects that intake needs: %s; acknowledged and lost: %d"
                            .formatted(
                                    flood.accepted(),
                                    flood.letInPerSecond(),
                                    usual.letInPerSecond(),
                                    flood.statuses(),
                                    needed,
                                    AcknowledgedRequests.tally(ground, ledger)
                                            .lost()
                                            .size()),
                    "a second intake without the limit of how many are let in at once, asked by the same callers",
                    "%s, answers by status %s, objects it needs: %s"
                            .formatted(open.flood().accepted(), open.flood().statuses(), open.needed()),
                    flood.isSoonerThan(open.flood()) && (plan.isShort() || needed.growsLessThan(open.needed()))));
        }
    }

    private static Opened openToAll(Ground ground) {
        try (Second second = Second.of(
                        Part.INTAKE, ground, Map.of("PROBITY_ADMISSION", "1000000", "PROBITY_ADMISSION_SOON", "PT1H"));
                Wire wire = new Wire(second.settings(), PATIENCE)) {
            Ledger ledger = new Ledger();
            long pid = second.server().pid();
            flood(wire, ledger, Duration.ofSeconds(6), WARMING_UP);
            OptionalLong usually = needed(wire, ledger, USUAL, pid);
            Flood flood = flood(wire, ledger, Duration.ofSeconds(8), CALLERS);
            return new Opened(flood, new Needed(usually, needed(wire, ledger, CALLERS, pid)));
        }
    }

    private static OptionalLong needed(Wire wire, Ledger ledger, int callers, long pid) {
        try (ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Flood> flood = beside.submit(
                    () -> flood(wire, ledger, LOOKED_AT, callers, () -> Matter.streetLight(LONG_ACCOUNT)));
            // When the last of them has long asked, and time is left to be asked in.
            Pause.of(LOOKED_AT.dividedBy(2));
            OptionalLong megabytes = LiveObjects.megabytes(pid);
            flood.get();
            return megabytes;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the flood in which memory is looked at", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Wire.Stopped();
        }
    }

    private static Flood flood(Wire wire, Ledger ledger, Duration time, int callers) {
        return flood(wire, ledger, time, callers, Matter::streetLight);
    }

    private static Flood flood(Wire wire, Ledger ledger, Duration time, int callers, Supplier<Errand> matters) {
        return new Flood(
                Callers.during(time, callers, Duration.ofSeconds(1), () -> lodge(wire, ledger, matters.get())), time);
    }

    /** Asks once, and notes only what was acknowledged. */
    private static Reply lodge(Wire wire, Ledger ledger, Errand errand) {
        Reply reply = wire.send(errand, errand.intent());
        if (reply.isGood()) {
            ledger.asked(errand, errand.intent());
            ledger.acknowledged(errand, reply);
        }
        return reply.withoutBody();
    }
}
