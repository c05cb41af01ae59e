package io.probity.benchmark.measuring;

import io.probity.benchmark.figures.Figure;
import io.probity.benchmark.figures.Target;
import io.probity.benchmark.stage.Register;
import io.probity.benchmark.stage.Stage;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.HdrHistogram.Histogram;

/**
 * From the 201 to the row in reporting's register, at half of what is sustained: of the load, every so often one complaint
 * is lodged by ourselves and looked for.
 */
public final class Freshness implements Measurement {
    /** The load's own beginning does not count. */
    private static final Duration UNDER_WAY = Duration.ofSeconds(2);

    private final Sustained sustained;
    private final List<Double> halves = new ArrayList<>();
    private final List<Double> tails = new ArrayList<>();

    public Freshness(Sustained sustained) {
        this.sustained = sustained;
    }

    @Override
    public String name() {
        return "freshness";
    }

    @Override
    public List<Figure> measure(Bench bench) throws SQLException {
        Stage stage = bench.stages().whole();
        // Not the common pool: on two cores it has one thread, and the samples' answers wait for that.
        try (Connection reporting = stage.database("reporting");
                ExecutorService aside = Executors.newSingleThreadExecutor()) {
            Register register = new Register(reporting);
            double half = sustained.rate(stage, register, bench) / 2;
            double beside = Math.max(1, half - Samples.EACH_SECOND);
            Duration each = bench.effort().each().multipliedBy(2);
            // What lodges and looks here has not run yet: while it is compiled, it takes from what it looks at.
            delays(stage, register, beside, each, aside);
            for (int time = 1; time <= bench.effort().times(); time++) {
                Histogram delays = delays(stage, register, beside, each, aside);
                halves.add(delays.getValueAtPercentile(50) / 1e6);
                tails.add(delays.getValueAtPercentile(99) / 1e6);
                bench.say(
                        "%,.0f/s: in the register after p50 %.1f ms, p99 %.1f ms (%d samples)",
                        beside + Samples.EACH_SECOND, halves.getLast(), tails.getLast(), delays.getTotalCount());
            }
            return List.of(
                    Figure.of("from the 201 to the register at half load, p50", "ms", halves),
                    Figure.of("from the 201 to the register at half load, p99", "ms", tails)
                            .target(new Target.AtMost(200)));
        }
    }

    private static Histogram delays(
            Stage stage, Register register, double beside, Duration each, ExecutorService aside) {
        CompletableFuture<?> load = CompletableFuture.runAsync(
                () -> Lodging.open(stage, beside, each.plus(UNDER_WAY.multipliedBy(2))), aside);
        Samples samples = new Samples(stage, register);
        samples.during(UNDER_WAY);
        Histogram delays = samples.during(each);
        load.join();
        return delays;
    }
}
