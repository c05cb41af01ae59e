package io.probity.benchmark.measuring;

import io.probity.benchmark.figures.Figure;
import io.probity.benchmark.figures.Target;
import io.probity.benchmark.stage.Memory;
import io.probity.benchmark.stage.Stage;
import io.probity.local.Part;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How long each process takes to be ready, and what it holds in memory when nobody asks anything of it. */
public final class Idle implements Measurement {
    /** By then each service has once given back what it freed while it started. */
    private static final Duration REST = Duration.ofSeconds(60);

    private static final List<Part> JVMS = List.of(Part.KAFKA, Part.KEYCLOAK, Part.MAIL);

    private final Map<Part, List<Double>> seconds = new EnumMap<>(Part.class);
    private final Map<Part, List<Double>> megabytes = new EnumMap<>(Part.class);
    private final List<Double> allReady = new ArrayList<>();
    private final List<Double> allHeld = new ArrayList<>();

    @Override
    public String name() {
        return "idle";
    }

    @Override
    public List<Figure> measure(Bench bench) throws SQLException {
        Stage stage = bench.stages().whole();
        // Where nothing is there yet: schemas are made, policies read for the first time.
        ready(stage.platform().startTimes());
        for (int time = 1; time <= bench.effort().times(); time++) {
            ready(stage.platform().startServicesAgain());
            pause();
            hold(stage);
            bench.say("five services ready after %.1f s, idle in %.0f MB", allReady.getLast(), allHeld.getLast());
        }
        return figures();
    }

    private void ready(Map<Part, Duration> took) {
        allReady.add(took.entrySet().stream()
                .filter(start -> Part.services().contains(start.getKey()))
                .mapToDouble(start -> seconds(start.getValue()))
                .max()
                .orElseThrow());
        took.forEach((part, time) ->
                seconds.computeIfAbsent(part, any -> new ArrayList<>()).add(seconds(time)));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1e3;
    }

    private void hold(Stage stage) {
        hold(Part.POSTGRES, Memory.proportional(stage.platform().pid(Part.POSTGRES)));
        Stream.concat(JVMS.stream(), Part.services().stream())
                .forEach(part -> hold(part, Memory.resident(stage.platform().pid(part))));
        allHeld.add(Part.services().stream()
                .mapToDouble(part -> megabytes.get(part).getLast())
                .sum());
    }

    private void hold(Part part, double held) {
        megabytes.computeIfAbsent(part, any -> new ArrayList<>()).add(held);
    }

    private List<Figure> figures() {
        List<Figure> all = new ArrayList<>();
        seconds.forEach((part, values) -> all.add(Figure.of(part.title() + ", start to ready", "s", values)));
        all.add(Figure.of("five services, start to ready", "s", allReady).target(new Target.AtMost(25)));
        megabytes.forEach((part, values) -> all.add(Figure.of(part.title() + ", idle", "MB", values)));
        all.add(Figure.of("five services, idle", "MB", allHeld).target(new Target.AtMost(1.2 * 1024)));
        return all;
    }

    private static void pause() {
        try {
            Thread.sleep(REST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
