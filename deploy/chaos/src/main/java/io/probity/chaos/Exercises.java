package io.probity.chaos;

import java.util.ArrayList;
import java.util.List;

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

    /** One that is broken off does not keep the others from being done. */
    private static List<Result> tried(Exercise exercise, Ground ground, Plan plan) {
        try {
            return exercise.run(ground, plan);
        } catch (RuntimeException brokenOff) {
            String row = String.join(", ", exercise.rows());
            return List.of(new Result(
                    row, "broken off", 0, List.of(brokenOff.toString()), "no figures", "none", "not tried", false));
        }
    }

    static List<Result> run(Ground ground, Plan plan) {
        List<Result> results = new ArrayList<>();
        for (Exercise exercise : all()) {
            if (exercise.rows().stream().noneMatch(plan::isWanted)) continue;
            ground.say("");
            ground.say("%s: %s"
                    .formatted(
                            String.join(", ", exercise.rows()),
                            exercise.getClass().getSimpleName()));
            results.addAll(tried(exercise, ground, plan));
        }
        return results;
    }
}
