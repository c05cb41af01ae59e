package io.probity.chaos;

import io.probity.faults.FaultRecord;
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
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts a platform of its own, in a folder and on ports of its own, and puts it to the test. */
@Command(name = "chaos", description = "Kill, freeze and flood a platform of its own, and count what it kept.")
public final class ChaosCommand implements Callable<Integer> {
    private static final String SHORT_FORM = "io.probity.endtoend.ChaosTest";
    private static final Path RECORDS = Path.of("deploy/chaos/target/faults");

    @Option(names = "--rounds", description = "How often each exercise is repeated; 1 is the short form.")
    int rounds = 1;

    @Option(names = "--only", description = "One row of docs/faults.md, such as R2.")
    @Nullable
    String only;

    @Option(names = "--seed", description = "The order and the moments of what is done.")
    long seed = System.nanoTime();

    @Override
    public Integer call() throws IOException {
        Plan plan = new Plan(rounds, seed, Optional.ofNullable(only));
        System.out.println("Chaos, %d rounds, seed %d".formatted(rounds, seed));
        Path root = Settings.fromEnvironment().root();
        Path home = Files.createTempDirectory("probity-chaos");
        List<Result> results = new ArrayList<>();
        Progress told = System.out::println;
        try (LocalPlatform platform = LocalPlatform.start(Settings.onFreePorts(root, home), told)) {
            results.addAll(Exercises.run(Ground.of(platform, System.out::println), plan));
        } finally {
            Folders.delete(home);
        }
        results.forEach(System.out::println);
        results.stream().filter(Result::counts).forEach(result -> keep(result, root.resolve(RECORDS)));
        return results.stream().allMatch(Result::counts) ? 0 : 1;
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
