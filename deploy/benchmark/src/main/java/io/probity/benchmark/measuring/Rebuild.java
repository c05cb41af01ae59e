package io.probity.benchmark.measuring;

import io.probity.benchmark.figures.Figure;
import io.probity.benchmark.figures.Target;
import io.probity.benchmark.limits.BareCopy;
import io.probity.benchmark.limits.BareReading;
import io.probity.benchmark.stage.Processor;
import io.probity.benchmark.stage.Register;
import io.probity.benchmark.stage.Stage;
import io.probity.local.Part;
import io.probity.local.demo.Answer;
import io.probity.local.demo.Platform;
import io.probity.servers.ServerFailure;
import io.probity.servers.Waiting;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reporting's views rebuilt from the first message, beside a consumer that only reads, and COPY into the same tables. */
public final class Rebuild implements Measurement {
    private static final String OPERATOR = "operator@probity.example";
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final List<Part> PARTS = List.of(Part.POSTGRES, Part.KAFKA, Part.REPORTING);
    private static final String LAST = """
            select extract(epoch from switched_at - started_at), messages, same_as_replaced, generation
            from generation where state = 'live'""";

    private final List<Double> rebuilt = new ArrayList<>();
    private final List<Double> read = new ArrayList<>();
    private final List<Double> copied = new ArrayList<>();

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public List<Figure> measure(Bench bench) throws SQLException {
        Stage stage = bench.stages().whole();
        Platform platform = new Platform(stage.settings());
        try (Connection reporting = stage.database("reporting")) {
            Sustained.through(stage, new Register(reporting), bench);
            BareReading reading =
                    new BareReading("127.0.0.1:" + stage.settings().port(Part.KAFKA));
            for (int time = 0; time <= bench.effort().times(); time++) {
                Processor before = Processor.now(stage, PARTS);
                Last last = bench.profiled("rebuild", stage, Part.REPORTING, () -> rebuild(platform, reporting));
                bench.say(
                        "rebuilt: %,.0f events/s, processor time for each: %s",
                        last.rate(), Processor.now(stage, PARTS).since(before, last.messages()));
                // The first one warms up.
                if (time == 0) continue;
                rebuilt.add(last.rate());
                BareReading.Read all = reading.all();
                read.add(all.perSecond());
                copied.add(all.messages()
                        / new BareCopy(reporting, stage.settings().home()).seconds());
                bench.say("only read: %,.0f events/s, only copied: %,.0f", read.getLast(), copied.getLast());
            }
        }
        Figure reading = Figure.of("a consumer that only reads the same topics", "events/s", read);
        Figure copying = Figure.of("COPY of the same rows into the same tables", "events/s", copied);
        Figure slower = reading.runs().median() < copying.runs().median() ? reading : copying;
        return List.of(
                reading,
                copying,
                Figure.of("rebuild of the registers", "events/s", rebuilt)
                        .against(slower)
                        .target(new Target.AtLeastRatio(0.5)));
    }

    private static Last rebuild(Platform platform, Connection reporting) {
        int before = last(reporting).generation();
        // Until the rows that the one before it replaced are removed, it is refused.
        if (!Waiting.until(PATIENCE, () -> begin(platform).isGood()))
            throw new ServerFailure(
                    "The rebuild is refused: HTTP " + begin(platform).status());
        if (!Waiting.until(PATIENCE, () -> last(reporting).generation() > before))
            throw new ServerFailure("The rebuild is not done after " + PATIENCE.toMinutes() + " minutes.");
        Last last = last(reporting);
        if (!last.same()) throw new ServerFailure("What was rebuilt is not the same as what it replaced.");
        return last;
    }

    private static Answer begin(Platform platform) {
        return platform.as(OPERATOR, Part.REPORTING, "/operations/projections/rebuild")
                .post(List.of());
    }

    private record Last(double seconds, long messages, boolean same, int generation) {
        double rate() {
            return messages / seconds;
        }
    }

    private static Last last(Connection reporting) {
        try (Statement statement = reporting.createStatement();
                var row = statement.executeQuery(LAST)) {
            row.next();
            return new Last(row.getDouble(1), row.getLong(2), row.getBoolean(3), row.getInt(4));
        } catch (SQLException e) {
            throw new ServerFailure("The rebuild cannot be looked at: " + e.getMessage(), e);
        }
    }
}
