package io.probity.benchmark;

import io.probity.benchmark.figures.Figure;
import io.probity.benchmark.figures.Machine;
import io.probity.benchmark.figures.Page;
import io.probity.benchmark.figures.Report;
import io.probity.benchmark.measuring.Bench;
import io.probity.benchmark.measuring.Freshness;
import io.probity.benchmark.measuring.Idle;
import io.probity.benchmark.measuring.LifecycleAlone;
import io.probity.benchmark.measuring.LodgementAlone;
import io.probity.benchmark.measuring.Measurement;
import io.probity.benchmark.measuring.Rebuild;
import io.probity.benchmark.measuring.Sustained;
import io.probity.benchmark.stage.Effort;
import io.probity.benchmark.stage.Stages;
import io.probity.local.Probity;
import io.probity.local.Settings;
import io.probity.servers.Folders;
import io.probity.servers.ServerFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the platform side by side with the limits of what it stands on. */
@Command(name = "bench", description = "Measure the platform side by side with the limits of what it stands on.")
public final class BenchCommand implements Callable<Integer> {
    private static final String NOT_MEASURED = "not measured";

    @Option(names = "--long", description = "Warm up and measure longer, and with a million complaints there.")
    boolean thorough;

    @Option(names = "--only", paramLabel = "NAME", description = "Measure only this.")
    List<String> only = new ArrayList<>();

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Where every value is written to; target/bench.json if nothing is said.")
    @Nullable
    Path json;

    @Option(
            names = "--write",
            paramLabel = "PAGE",
            description = "Replace the table in a page such as docs/performance.md, and the JSON file beside it.")
    @Nullable
    Path page;

    @Option(names = "--profile", paramLabel = "FOLDER", description = "Record where the time goes; the figures suffer.")
    @Nullable
    Path profiles;

    @Option(names = "--warm-up", paramLabel = "SECONDS")
    @Nullable
    Integer warmUp;

    @Option(names = "--seconds", paramLabel = "SECONDS", description = "How long each figure is measured, each time.")
    @Nullable
    Integer seconds;

    @Option(names = "--times", paramLabel = "N", description = "How often each figure is measured.")
    int times = 3;

    public static void main(String[] arguments) {
        System.exit(Probity.run(new BenchCommand(), arguments));
    }

    @Override
    public Integer call() throws IOException {
        String at = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        TreeMap<String, String> settings = new TreeMap<>();
        Path root = Settings.fromEnvironment().root();
        Path home = Files.createTempDirectory("probity-bench");
        if (profiles != null) Files.createDirectories(profiles);
        List<Figure> figures = new ArrayList<>();
        try (Stages stages = new Stages(root, home, BenchCommand::tell, settings)) {
            Effort effort = effort();
            settings.put("each time", effort.each().toSeconds() + " s");
            Bench bench = new Bench(stages, effort, BenchCommand::tell, settings, Optional.ofNullable(profiles));
            for (Measurement one : chosen()) figures.addAll(measured(one, bench));
        } finally {
            Folders.delete(home);
        }
        Report report = new Report(Machine.here(), at, settings, figures);
        System.out.println("\n" + report.text());
        Files.writeString(json != null ? json : root.resolve("target/bench.json"), report.json());
        if (page != null) Page.write(page, report);
        return settings.containsKey(NOT_MEASURED) ? 1 : 0;
    }

    /** What fails takes nothing with it of what was measured for minutes before; that it failed stands in the report. */
    private static List<Figure> measured(Measurement one, Bench bench) {
        try {
            return one.measure(bench);
        } catch (SQLException | IllegalStateException | CompletionException | ServerFailure failed) {
            bench.progress().say("          " + one.name() + " was not measured: " + failed.getMessage());
            bench.settings().merge(NOT_MEASURED, one.name(), (some, more) -> some + ", " + more);
            return List.of();
        }
    }

    private static void tell(String line) {
        System.out.println(line);
    }

    private Effort effort() {
        int warm = warmUp != null ? warmUp : thorough ? 180 : 60;
        int each = seconds != null ? seconds : thorough ? 30 : 10;
        return new Effort(Duration.ofSeconds(warm), Duration.ofSeconds(each), times, thorough ? 1_000_000 : 100_000);
    }

    private List<Measurement> chosen() {
        Sustained sustained = new Sustained();
        List<Measurement> all = List.of(
                new LodgementAlone(),
                new LifecycleAlone(),
                new Idle(),
                sustained,
                new Freshness(sustained),
                new Rebuild());
        List<String> names = all.stream().map(Measurement::name).toList();
        if (!names.containsAll(only))
            throw new ServerFailure("What can be measured: " + String.join(", ", names) + ".");
        return all.stream()
                .filter(it -> only.isEmpty() || only.contains(it.name()))
                .toList();
    }
}
