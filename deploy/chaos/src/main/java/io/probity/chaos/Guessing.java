package io.probity.chaos;

import io.probity.local.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** S27: an officer asks for one id after the other. What is hidden is answered as what is not there, in words and in time. */
final class Guessing implements Exercise {
    private static final int ENOUGH = 400;

    /** An address with a complaint in it, asked by somebody who may see nothing of it, and by somebody who may. */
    private record Door(Part service, String stranger, String insider, String after) {}

    private static final List<Door> DOORS = List.of(
            new Door(Part.INTAKE, "records-officer", "ceo", ""),
            new Door(Part.ASSESSMENT, "records-officer", "ceo", "/assessment"));

    /** What came back for hidden ids and for made-up ones. */
    private record Heard(Set<String> words, List<Duration> hidden, List<Duration> missing) {
        Heard() {
            this(new HashSet<>(), new ArrayList<>(), new ArrayList<>());
        }

        double difference() {
            return Times.of(hidden).differs(Times.of(missing));
        }
    }

    @Override
    public List<String> rows() {
        return List.of("S27");
    }

    @Override
    public List<Result> run(Ground ground, Plan plan) {
        int guesses = ENOUGH * plan.rounds();
        try (Wire wire = new Wire(ground.settings(), Duration.ofSeconds(10))) {
            String hidden = hiddenMatter(ground, wire);
            List<String> said = new ArrayList<>();
            boolean alike = true;
            boolean insiderSees = true;
            for (Door door : DOORS) {
                ask(wire, door, door.stranger(), hidden, ENOUGH / 4);
                Heard stranger = ask(wire, door, door.stranger(), hidden, guesses);
                Heard insider = ask(wire, door, door.insider(), hidden, ENOUGH / 2);
                alike = alike && stranger.words().size() == 1;
                insiderSees = insiderSees && insider.words().size() > 1;
                said.add("%s: t = %.1f (who may see it: %.1f)"
                        .formatted(door.service().text(), stranger.difference(), insider.difference()));
            }
            return List.of(new Result(
                    "S27",
                    "ids asked for by an officer who may not see the matter, every second one of a hidden matter",
                    2 * guesses * DOORS.size(),
                    alike ? List.of() : List.of("answers that differ"),
                    "0 found, one answer to all; difference in time as Welch's t, " + String.join(", ", said),
                    "the same ids asked for by somebody who may see the matter",
                    insiderSees ? "it is found at every door" : "it is not found",
                    insiderSees));
        }
    }

    private static Heard ask(Wire wire, Door door, String role, String hidden, int times) {
        Heard heard = new Heard();
        for (int n = 0; n < times; n++) {
            heard.hidden().add(ask(wire, door, role, hidden, heard.words()));
            heard.missing().add(ask(wire, door, role, UUID.randomUUID().toString(), heard.words()));
        }
        return heard;
    }

    private static Duration ask(Wire wire, Door door, String role, String id, Set<String> words) {
        Reply reply = wire.get(
                Errand.user(role), door.service(), "/councils/" + Errand.COUNCIL + "/complaints/" + id + door.after());
        words.add(reply.status() + " " + reply.body());
        return reply.took();
    }

    private static String hiddenMatter(Ground ground, Wire wire) {
        Reply lodged = Clerk.careful(wire, new Ledger(), Duration.ofSeconds(30))
                .run(Errand.byAnybody(
                        "lodge",
                        Part.INTAKE,
                        "POST",
                        "/complaints",
                        Map.of(
                                "reporter", "ANONYMOUS",
                                "alleges", "CORRUPT_CONDUCT",
                                "allegationTypes", List.of("misconduct"),
                                "whatHappened", "Somebody was seen taking fuel from the depot at night.",
                                "where", "The works depot")));
        Standstill.await(ground, Duration.ofMinutes(1));
        return lodged.text("/id");
    }
}
