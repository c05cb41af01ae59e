package io.probity.chaos;

import io.probity.local.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** R15: a service, the broker, the database stand still for a time and go on as if nothing had been. */
final class Frozen implements Exercise {
    private static final List<Part> PARTS =
            List.of(Part.NOTIFICATION, Part.INTAKE, Part.KAFKA, Part.POSTGRES, Part.REPORTING);
    /** A relay or scheduler that stands still so long finds, when it goes on, that another does its work. */
    private static final Duration LONGER_THAN_A_LEASE = Duration.ofSeconds(13);

    private static final Duration IMPATIENCE = Duration.ofMillis(1200);

    @Override
    public List<String> rows() {
        return List.of("R15");
    }

    @Override
    public List<Result> run(Ground ground, Plan plan) {
        Ledger ledger = new Ledger();
        Ledger forgotten = new Ledger();
        Random random = plan.random();
        int times = 0;
        Audit audit;
        try (Wire wire = new Wire(ground.settings(), Duration.ofSeconds(3));
                Wire open = new Wire(ground.settings(), Duration.ofSeconds(30))) {
            Clerk careful = Clerk.careful(wire, ledger, Duration.ofMinutes(2));
            try (Second second = Second.of(Part.NOTIFICATION, ground, Map.of());
                    Load work = Load.of(3, Duration.ofMillis(600), careful)) {
                ground.say("a second notification-service, that takes over, on port "
                        + second.settings().port(Part.NOTIFICATION));
                for (int round = 0; round < plan.rounds(); round++) {
                    for (Part part : PARTS) {
                        Duration still = part == Part.NOTIFICATION
                                ? LONGER_THAN_A_LEASE
                                : Duration.ofSeconds(plan.isShort() ? 5 : random.nextInt(5, 16));
                        freeze(ground, part, still, Clerk.forgetful(open, forgotten, 3, IMPATIENCE));
                        times++;
                    }
                }
            }
            audit = Audit.of(ground, ledger, wire);
        }
        audit.tell(ground);
        AcknowledgedRequests.Tally tally = AcknowledgedRequests.tally(ground, ledger);
        AcknowledgedRequests.Tally control = AcknowledgedRequests.tally(ground, forgotten);
        Fencing.Seen fencing = Fencing.tried();
        return List.of(new Result(
                "R15",
                "SIGSTOP and SIGCONT of intake, reporting, the broker, PostgreSQL with its children, and of notification while a second one takes over",
                times,
                wrong(audit, fencing),
                "%d acknowledged, %d lost, %d doubled; all caught up after %.1f s; who wakes up beside its successor is fenced"
                        .formatted(
                                tally.acknowledged(),
                                tally.lost().size(),
                                tally.doubled().size(),
                                audit.untilRest().toMillis() / 1000.0),
                "a place in the log without the growing of epochs; a clerk without one key for all tries",
                "who wakes up %s; %d done more than once"
                        .formatted(
                                fencing.withoutEpochs() ? "goes on beside its successor" : "is fenced all the same",
                                control.doubled().size()),
                fencing.bites() && !control.doubled().isEmpty()));
    }

    private static List<String> wrong(Audit audit, Fencing.Seen fencing) {
        List<String> wrong = new ArrayList<>(audit.wrong());
        if (fencing.asItIs()) wrong.add("somebody who woke up and went on beside their successor");
        return wrong;
    }

    private static void freeze(Ground ground, Part part, Duration still, Clerk forgetful) {
        Victim victim = ground.victim(part);
        victim.freeze();
        try (ExecutorService counter = Executors.newVirtualThreadPerTaskExecutor()) {
            if (part == Part.INTAKE) counter.execute(() -> forgetful.run(Matter.streetLight()));
            try {
                Pause.of(still);
            } finally {
                victim.thaw();
            }
        }
        ground.say("SIGSTOP %-20s for %d s".formatted(part.title(), still.toSeconds()));
        Pause.of(Duration.ofSeconds(2));
    }
}
