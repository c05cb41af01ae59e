package io.probity.local;

import io.probity.servers.ServerFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands behind the {@code probity} script. */
@Command(
        name = "probity",
        description = "Complaints and corruption reports about councils, on this machine.",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            TokenCommand.class,
            DemoCommand.class,
            VerifyCommand.class,
            PolicyCommand.class,
            SuperviseCommand.class,
            ArchiveCommand.class
        })
public final class Probity {
    private Probity() {}

    public static void main(String[] arguments) {
        System.exit(run(new Probity(), arguments));
    }

    /** Runs a command. @return 0 done, 1 not done and one line says why, 2 not understood */
    public static int run(Object command, String... arguments) {
        return new CommandLine(command)
                .setExecutionExceptionHandler(Probity::explain)
                .execute(arguments);
    }

    private static int explain(Exception e, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (e instanceof ServerFailure) {
            command.getErr().println("probity: " + e.getMessage());
            return 1;
        }
        throw e;
    }
}
