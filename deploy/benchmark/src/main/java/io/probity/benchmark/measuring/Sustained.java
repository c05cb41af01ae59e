package io.probity.benchmark.measuring;

import io.probity.benchmark.figures.Figure;
import io.probity.benchmark.figures.Target;
import io.probity.benchmark.limits.BareInserts;
import io.probity.benchmark.load.Answers;
import io.probity.benchmark.load.Heard;
import io.probity.benchmark.stage.Complaints;
import io.probity.benchmark.stage.Logs;
import io.probity.benchmark.stage.Register;
import io.probity.benchmark.stage.Stage;
import io.probity.servers.ServerFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Lodgements with everything running, at the highest rate found at which relay, inboxes and projections keep pace: when
 * the load ends, reporting's register is at most two seconds behind, and soon holds every complaint.
 */
public final class Sustained implements Measurement {
    private static final Duration PACE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final double LESS = 0.85;
    private static final double LEAST = 1;

    private final List<Double> inserts = new ArrayList<>();
    private final List<Double> drains = new ArrayList<>();
    private OptionalDouble found = OptionalDouble.empty();
    private final Series lodged = new Series("lodgements sustained, everything running");

    @Override
    public String name() {
        return "sustained";
    }

    @Override
    public List<Figure> measure(Bench bench) throws SQLException {
        Stage stage = bench.stages().whole();
        try (Connection reporting = stage.database("reporting");
                Connection intake = stage.database("intake")) {
            Register register = new Register(reporting);
            bench.warmUpAll(duration -> Lodging.whatever(stage, Forms.ANONYMOUS, 32, duration));
            Complaints there = new Complaints(intake);
            new Logs(intake).awaitNothingLeft(Logs.QUEUE);
            register.await(there.count(), PATIENCE);
            BareInserts bare = BareInserts.on(stage);
            double rate = through(stage, register, bench);
            while (drains.size() < bench.effort().times()) {
                inserts.add(bare.run(128, bench.effort().each()));
                if (!keepsPace(stage, register, there, rate, bench)) {
                    rate *= LESS;
                    if (rate < LEAST) throw new ServerFailure("Nothing is sustained.");
                    forget();
                }
            }
            found = OptionalDouble.of(rate);
        }
        Figure limit = Figure.of(Lodging.LIMIT + ", everything running", "/s", inserts);
        List<Figure> all = new ArrayList<>();
        all.add(limit);
        all.addAll(lodged.figures(limit, new Target.AtLeastRatio(0.3)));
        all.add(Figure.of("from the end of the load until all were in the register", "s", drains));
        return all;
    }

    private void forget() {
        lodged.forget();
        drains.clear();
    }

    /** Nor does it where some are put off: then the load was more than it takes. */
    private boolean keepsPace(Stage stage, Register register, Complaints there, double rate, Bench bench)
            throws SQLException {
        long before = register.size();
        Answers answers;
        try {
            answers = Lodging.open(stage, rate, bench.effort().each().multipliedBy(2));
        } catch (Heard.NotAllAnswered tooMuch) {
            bench.say("%,.0f/s: too much (%s)", rate, tooMuch.getMessage());
            register.await(there.count(), PATIENCE);
            return false;
        }
        Duration drained = register.await(before + answers.count(), PATIENCE);
        bench.say("%,.0f/s: all in the register after %.2f s", rate, drained.toMillis() / 1e3);
        lodged.add(answers, bench);
        drains.add(drained.toMillis() / 1e3);
        return drained.compareTo(PACE) <= 0;
    }

    /** The rate that was found; where none was, what goes through now, without a warm-up: whoever asks alone takes the first for that. */
    double rate(Stage stage, Register register, Bench bench) {
        return found.orElseGet(() -> through(stage, register, bench));
    }

    /** @return complaints a second on the whole way from intake to the register, with intake asked for as many as it takes */
    static double through(Stage stage, Register register, Bench bench) {
        long before = register.size();
        long began = System.nanoTime();
        Answers answers =
                Lodging.closed(stage, Forms.ANONYMOUS, 32, bench.effort().each());
        register.await(before + answers.count(), PATIENCE);
        double rate = answers.count() / ((System.nanoTime() - began) / 1e9);
        bench.say("from lodging to the register: %,.0f/s", rate);
        return rate;
    }
}
