package io.probity.chaos;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** All of them, in the order in which they are done. */
final class Exercises {
    private Exercises() {}

    static List<Exercise> all() {
        return List.of(
                new StoreKilled(),
                new KillInTurn(),
                new BrokerAway(),
                new DatabaseAway(),
                new Frozen(),
                new Overload(),
                new Untraceable(),
                new Guessing());
    }

    static Set<String> rows() {
        return all().stream().flatMap(one -> one.rows().stream()).collect(Collectors.toSet());
    }

    static boolean areWanted(Plan plan) {
        return rows().stream().anyMatch(plan::isWanted);
    }

    /** One that is broken off, even for want of memory, does not keep the others from being done. */
    private static List<Result> tried(Exercise exercise, Ground ground, Plan plan) {
        try {
            return exercise.run(ground, plan);
        } catch (RuntimeException | OutOfMemoryError brokenOff) {
            String row = String.join(", ", exercise.rows());
            return List.of(new Result(
                    row, "broken off", 0, List.of(brokenOff.toString()), "no figures", "none", "not tried", false));
        }
    }

    /** @param told each result as soon as it is there: a long run is broken off as often as it is not */
    static void run(Ground ground, Plan plan, Consumer<Result> told) {
        for (Exercise exercise : all()) {
            if (exercise.rows().stream().noneMatch(plan::isWanted)) continue;
            ground.say("");
            ground.say("%s: %s"
                    .formatted(
                            String.join(", ", exercise.rows()),
                            exercise.getClass().getSimpleName()));
            tried(exercise, ground, plan).forEach(told);
        }
    }
}
