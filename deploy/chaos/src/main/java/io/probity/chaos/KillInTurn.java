package io.probity.chaos;

import static java.util.stream.Collectors.joining;

import io.probity.local.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** R1, R2, R4: kill -9 of each service, of PostgreSQL with its children, of the broker, in turn and under load. */
final class KillInTurn implements Exercise {
    private static final List<String> ROWS = List.of("R1", "R2", "R4");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Map<Part, String> ROW = Map.of(Part.POSTGRES, "R2", Part.KAFKA, "R4");
    /** Of whom the short form knows how long they take to come back from an orderly end; the long one asks all. */
    private static final Set<Part> COMPARED = Set.of(Part.INTAKE, Part.POSTGRES);

    private static final int COMPARED_EVERY = 10;

    @Override
    public List<String> rows() {
        return ROWS;
    }

    @Override
    public List<Result> run(Ground ground, Plan plan) {
        Ledger ledger = new Ledger();
        Ledger hastily = new Ledger();
        Audit audit;
        SpoiltBooks spoilt;
        Unanswered unanswered = new Unanswered(ground);
        Interruptions interruptions;
        try (Wire wire = new Wire(ground.settings(), Duration.ofSeconds(10))) {
            Clerk clerk = Clerk.careful(wire, ledger, PATIENCE);
            Random random = plan.random();
            interruptions = new Interruptions(ground, new ServedAgain(ground, wire, clerk), unanswered, random);
            try (Load work = Load.of(4, Duration.ofMillis(300), clerk);
                    Load control = Load.of(1, Duration.ofMillis(600), Clerk.hasty(wire, hastily))) {
                for (int round = 1; round <= plan.rounds(); round++) {
                    for (Part part : turns(random, plan)) {
                        boolean compared = isCompared(part, plan, round);
                        interruptions.kill(part, compared || !plan.isShort());
                        if (compared) interruptions.endInOrder(part);
                    }
                    ground.say("round %d of %d: %d acknowledged".formatted(round, plan.rounds(), ledger.size()));
                }
            }
            audit = Audit.of(ground, ledger, wire);
            audit.tell(ground);
            spoilt = SpoiltBooks.tried(ground, ledger, wire, audit);
        }
        ground.say("  " + ledger.effort());
        return results(ground, ledger, hastily, audit, unanswered, interruptions, spoilt);
    }

    private static List<Part> turns(Random random, Plan plan) {
        List<Part> parts = new ArrayList<>(Part.services());
        parts.addAll(List.of(Part.POSTGRES, Part.KAFKA));
        parts.removeIf(part -> !plan.isWanted(row(part)));
        Collections.shuffle(parts, random);
        return parts;
    }

    private static boolean isCompared(Part part, Plan plan, int round) {
        return part != Part.KAFKA && (plan.isShort() ? COMPARED.contains(part) : round % COMPARED_EVERY == 1);
    }

    private static List<Result> results(
            Ground ground,
            Ledger ledger,
            Ledger hastily,
            Audit audit,
            Unanswered unanswered,
            Interruptions interruptions,
            SpoiltBooks spoilt) {
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
        for (String row : ROWS) {
            List<Part> killed = interruptions.parts().stream()
                    .filter(part -> row(part).equals(row))
                    .toList();
            if (killed.isEmpty()) continue;
            boolean broker = row.equals("R4");
            List<String> wrong = new ArrayList<>(audit.wrong());
            wrong.addAll(interruptions.wrong(killed));
            results.add(new Result(
                    row,
                    "kill -9 of " + killed.stream().map(Part::title).collect(joining(", ")),
                    interruptions.kills(killed),
                    wrong,
                    kept + "; " + interruptions.told(killed),
                    (broker
                                    ? "messages sent to the same broker without waiting for its answer"
                                    : "a clerk who enters a request without waiting for its answer")
                            + "; books at rest in which one thing is spoilt and mended again (" + spoilt.what() + ")",
                    (broker ? unanswered.told() : lost) + "; " + spoilt,
                    (broker ? unanswered.bites() : !hasty.lost().isEmpty()) && spoilt.allSeen()));
        }
        return results;
    }

    private static String row(Part part) {
        return ROW.getOrDefault(part, "R1");
    }
}
