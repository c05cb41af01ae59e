package io.probity.chaos;

import io.probity.local.LocalPlatform;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The exercises in their short form, for a platform that runs already. */
public final class Chaos {
    private static final long SEED = 1;

    private final Ground ground;

    public Chaos(LocalPlatform platform, Consumer<String> told) {
        this.ground = Ground.of(platform, told);
    }

    /** What came of the exercise that is for this row, with all other rows it is for. */
    public Map<String, Result> tried(String row) {
        Exercise exercise = Exercises.all().stream()
                .filter(one -> one.rows().contains(row))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(row));
        Map<String, Result> results = new LinkedHashMap<>();
        exercise.run(ground, new Plan(1, SEED, Set.of())).forEach(result -> results.put(result.row(), result));
        results.values().forEach(result -> ground.say(result.toString()));
        return results;
    }
}
