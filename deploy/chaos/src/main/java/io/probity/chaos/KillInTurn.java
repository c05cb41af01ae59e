package io.probity.chaos;

import static java.util.stream.Collectors.joining;

import io.probity.local.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** R1, R2, R4: kill -9 of each service, of PostgreSQL with its children, of the broker, in turn and under load. */
final class KillInTurn implements Exercise {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Map<Part, String> ROW = Map.of(Part.POSTGRES, "R2", Part.KAFKA, "R4");

    private final Map<Part, DoubleSummaryStatistics> again = new LinkedHashMap<>();

    @Override
    public List<String> rows() {
        return List.of("R1", "R2", "R4");
    }

    @Override
    public List<Result> run(Ground ground, Plan plan) {
        Ledger ledger = new Ledger();
        Ledger hastily = new Ledger();
        Audit audit;
        Unanswered unanswered = new Unanswered(ground);
        try (Wire wire = new Wire(ground.settings(), Duration.ofSeconds(10))) {
            Clerk clerk = Clerk.careful(wire, ledger, PATIENCE);
            ServedAgain served = new ServedAgain(ground, wire, clerk);
            try (Load work = Load.of(4, Duration.ofMillis(300), clerk);
                    Load control = Load.of(1, Duration.ofMillis(600), Clerk.hasty(wire, hastily))) {
                Random random = plan.random();
                for (int round = 1; round <= plan.rounds(); round++) {
                    for (Part part : turns(random, plan)) kill(ground, served, unanswered, part, random);
                    ground.say("round %d of %d: %d acknowledged".formatted(round, plan.rounds(), ledger.size()));
                }
            }
            audit = Audit.of(ground, ledger, wire);
        }
        audit.tell(ground);
        ground.say("  " + ledger.effort());
        return results(ground, ledger, hastily, audit, unanswered);
    }

    private static List<Part> turns(Random random, Plan plan) {
        List<Part> parts = new ArrayList<>(Part.services());
        parts.addAll(List.of(Part.POSTGRES, Part.KAFKA));
        parts.removeIf(part -> !plan.isWanted(row(part)));
        Collections.shuffle(parts, random);
        return parts;
    }

    private void kill(Ground ground, ServedAgain served, Unanswered unanswered, Part part, Random random) {
        Pause.of(Duration.ofMillis(random.nextInt(500, 2500)));
        ground.platform().leaveAlone(part, false);
        if (part == Part.KAFKA) unanswered.begin();
        long killed = System.nanoTime();
        ground.victim(part).kill();
        double seconds = served.secondsSince(killed, part);
        if (part == Part.KAFKA) unanswered.end();
        again.computeIfAbsent(part, it -> new DoubleSummaryStatistics()).accept(seconds);
        ground.say("kill -9 %-20s served again after %.1f s".formatted(part.title(), seconds));
    }

    private List<Result> results(Ground ground, Ledger ledger, Ledger hastily, Audit audit, Unanswered unanswered) {
        AcknowledgedRequests.Tally tally = AcknowledgedRequests.tally(ground, ledger);
        AcknowledgedRequests.Tally hasty = AcknowledgedRequests.tally(ground, hastily);
        String kept = "%d acknowledged, %d found, %d lost, %d doubled"
                .formatted(
                        tally.acknowledged(),
                        tally.found(),
                        tally.lost().size(),
                        tally.doubled().size());
        String lost = "%d of %d lost".formatted(hasty.lost().size(), hasty.acknowledged());
        List<Result> results = new ArrayList<>();
        for (String row : rows()) {
            List<Part> killed = again.keySet().stream()
                    .filter(part -> row(part).equals(row))
                    .toList();
            if (killed.isEmpty()) continue;
            boolean broker = row.equals("R4");
            results.add(new Result(
                    row,
                    "kill -9 of " + killed.stream().map(Part::title).collect(joining(", ")),
                    (int) killed.stream()
                            .mapToLong(part -> again.get(part).getCount())
                            .sum(),
                    audit.wrong(),
                    kept + "; served again after " + seconds(killed),
                    broker
                            ? "messages sent to the same broker without waiting for its answer"
                            : "a clerk who enters a request before it is answered",
                    broker ? unanswered.told() : lost,
                    broker ? unanswered.bites() : !hasty.lost().isEmpty()));
        }
        return results;
    }

    private String seconds(List<Part> killed) {
        return killed.stream()
                .map(part -> "%.1f s on average, %.1f s at most (%s)"
                        .formatted(again.get(part).getAverage(), again.get(part).getMax(), part.title()))
                .collect(joining("; "));
    }

    private static String row(Part part) {
        return ROW.getOrDefault(part, "R1");
    }
}
