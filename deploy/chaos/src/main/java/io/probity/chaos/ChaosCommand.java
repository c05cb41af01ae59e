package io.probity.chaos;

import io.probity.faults.FaultRecord;
import io.probity.faults.Rows;
import io.probity.local.LocalPlatform;
import io.probity.local.Probity;
import io.probity.local.Progress;
import io.probity.local.Settings;
import io.probity.servers.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Tries the rows of the fault table: on a platform of its own, in a folder and on ports of its own, or, where a row needs
 * none, by the tests beside what it is about.
 */
@Command(name = "chaos", description = "Kill, freeze and flood a platform of its own, and count what it kept.")
public final class ChaosCommand implements Callable<Integer> {
    private static final String SHORT_FORM = "io.probity.endtoend.ChaosTest";
    private static final Path RECORDS = Path.of("deploy/chaos/target/faults");

    @Spec
    CommandSpec spec;

    @Option(names = "--rounds", description = "How often each is repeated; 1 is the short form.")
    int rounds = 1;

    @Option(names = "--only", split = ",", description = "Rows of docs/faults.md, such as R2 or R5,R6.")
    List<String> only = List.of();

    @Option(names = "--list", description = "Say which rows there are, and do nothing.")
    boolean list;

    @Option(names = "--seed", description = "The order and the moments of what is done.")
    long seed = System.nanoTime();

    @Override
    public Integer call() throws IOException {
        Path root = Settings.fromEnvironment().root();
        ModuleTests tests = ModuleTests.under(root);
        String rows = rows(tests);
        if (list) {
            System.out.println(rows);
            return 0;
        }
        Plan plan = plan(rows);
        System.out.println("Chaos, %d rounds, seed %d".formatted(rounds, seed));
        List<Result> results = new ArrayList<>();
        if (Exercises.areWanted(plan)) results.addAll(exercised(root, plan));
        results.addAll(tests.run(plan, System.out::println));
        System.out.println();
        results.forEach(System.out::println);
        return results.stream().allMatch(Result::counts) ? 0 : 1;
    }

    private Plan plan(String rows) {
        Set<String> wanted =
                only.stream().map(row -> row.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        for (String row : wanted)
            if (rows.lines().noneMatch(line -> line.startsWith(row + " ")))
                throw new CommandLine.ParameterException(
                        spec.commandLine(), "There is no row \"%s\" to be tried. There are:%n%s".formatted(row, rows));
        if (rounds < 1) throw new CommandLine.ParameterException(spec.commandLine(), "--rounds is at least 1.");
        return new Plan(rounds, seed, wanted);
    }

    /** A line a row: its number, and what is done. */
    private static String rows(ModuleTests tests) {
        return Rows.all().entrySet().stream()
                .filter(row ->
                        Exercises.rows().contains(row.getKey()) || tests.rows().contains(row.getKey()))
                .map(row -> "%-4s %s".formatted(row.getKey(), row.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static List<Result> exercised(Path root, Plan plan) throws IOException {
        Path home = Files.createTempDirectory("probity-chaos");
        Progress told = System.out::println;
        List<Result> results = new ArrayList<>();
        try (LocalPlatform platform = LocalPlatform.start(Settings.onFreePorts(root, home), told)) {
            Exercises.run(Ground.of(platform, System.out::println), plan, result -> {
                System.out.println(result);
                results.add(result);
                if (result.counts()) keep(result, root.resolve(RECORDS));
            });
            return results;
        } finally {
            Folders.delete(home);
        }
    }

    /** For the page of all faults, beside what the short form's test said. */
    private static void keep(Result result, Path folder) {
        new FaultRecord(
                        result.row(),
                        FaultRecord.Kind.SURVIVED,
                        result.done(),
                        result.times(),
                        result.figures(),
                        SHORT_FORM,
                        "chaos")
                .writeTo(folder);
        new FaultRecord(
                        result.row(),
                        FaultRecord.Kind.CONTROL_FAILED,
                        result.control(),
                        1,
                        result.failed(),
                        SHORT_FORM,
                        "chaos")
                .writeTo(folder);
    }

    public static void main(String[] arguments) {
        System.exit(Probity.run(new ChaosCommand(), arguments));
    }
}
