package io.probity.local;

import io.probity.policy.reading.PackRefused;
import io.probity.policy.reading.Packs;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks packs by hand, as a service would at its start: each flaw with file and line. */
@Command(
        name = "check",
        description = "Check policy packs: each against the law that it names. Prints file, line and what is wrong.")
final class PolicyCheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "YAML; a jurisdiction, or a council's policy")
    List<Path> files = List.of();

    @Override
    public Integer call() {
        try {
            Packs packs = Packs.installed();
            for (Path file : files) packs = packs.with(file.toString(), PackFile.content(file));
            packs.policies();
            files.forEach(file -> System.out.println(file + ": holds together"));
            return 0;
        } catch (PackRefused refused) {
            return PackFile.tell(refused);
        }
    }
}
