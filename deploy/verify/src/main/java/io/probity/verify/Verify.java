package io.probity.verify;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Verifies an exported log on the auditor's own machine; exit code 0 if it is intact, 1 if not. */
@Command(name = "verify", mixinStandardHelpOptions = true, description = "Verifies an exported log, offline.")
public final class Verify implements Callable<Integer> {

    @Option(names = "--log", required = true, description = "Whose log it is, such as intake.")
    private String log = "";

    @Option(names = "--export", required = true, description = "The exported events, a line of JSON each.")
    private Path export = Path.of("");

    @Option(names = "--checkpoints", required = true, description = "The signed checkpoints of the log.")
    private Path checkpoints = Path.of("");

    @Option(names = "--key", required = true, description = "The public key the checkpoints were signed with.")
    private Path key = Path.of("");

    @Override
    public Integer call() throws Exception {
        try (Stream<Entry> entries = Evidence.export(export)) {
            Verdict verdict =
                    new Verifier(log, Evidence.key(key), Evidence.checkpoints(checkpoints)).verify(entries.iterator());
            return tell(System.out, log, verdict);
        }
    }

    /** Says in one line what became of a check. */
    public static int tell(PrintStream out, String log, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Intact(long events, int statements, long signed) -> {
                out.printf("%-12s intact: %d events, ", log, events);
                if (statements == 0)
                    out.println("but NO CHECKPOINT: the log hangs together, and may have been written anew");
                else out.printf("%d checkpoints, signed up to event %d%n", statements, signed);
                yield 0;
            }
            case Verdict.Broken(String what) -> {
                out.printf("%-12s BROKEN: %s%n", log, what);
                yield 1;
            }
        };
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new Verify()).execute(args));
    }
}
