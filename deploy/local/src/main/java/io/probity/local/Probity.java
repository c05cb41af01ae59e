package io.probity.local;

import io.probity.servers.ServerFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

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
    Probity() {}

    public static void main(String[] arguments) {
        System.exit(run(new Probity(), arguments));
    }

    /** Runs a command. @return 0 done, 1 not done and one line says why, 2 not understood */
    public static int run(Object command, String... arguments) {
        CommandLine line = new CommandLine(command).setExecutionExceptionHandler(Probity::explain);
        answersHelp(line);
        return line.execute(arguments);
    }

    private static void answersHelp(CommandLine command) {
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Say this.")
                        .build());
        command.getSubcommands().values().forEach(Probity::answersHelp);
    }

    private static int explain(Exception e, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (e instanceof ServerFailure) {
            command.getErr().println("probity: " + e.getMessage());
            return 1;
        }
        throw e;
    }
}
