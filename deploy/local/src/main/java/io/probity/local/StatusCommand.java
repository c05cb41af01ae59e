package io.probity.local;

import io.probity.servers.Ports;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** One line a process. Exit code 0 only if all are ready. */
@Command(name = "status", description = "Show each process: pid, port, state, ready.")
final class StatusCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        Settings settings = Settings.fromEnvironment();
        Home home = new Home(settings.home());
        if (home.supervisor().isEmpty()) {
            List<String> left = LeftOvers.find(settings);
            System.out.println(
                    left.isEmpty()
                            ? "Probity is not running (home " + settings.home() + ")."
                            : "Probity's supervisor is gone, but it left %s running: ./probity down stops them."
                                    .formatted(String.join(", ", left)));
            return 1;
        }
        StateFile.Told told = home.state().read().orElse(new StateFile.Told("starting", List.of()));
        System.out.printf("Probity is %s in %s%n", told.phase(), settings.home());
        System.out.printf("%-22s %8s %6s  %-11s %-6s %s%n", "process", "pid", "port", "state", "ready", "");
        boolean allReady = told.phase().equals("up");
        for (StateFile.Running process : told.processes()) {
            Part part = Part.named(process.part()).orElseThrow();
            boolean ready = isReady(part, settings);
            allReady &= ready;
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %8d %6d  %-11s %-6s %s%n",
                    part.title(),
                    process.pid(),
                    settings.port(part),
                    process.state(),
                    ready ? "yes" : "no",
                    remarks(process));
        }
        return allReady ? 0 : 1;
    }

    private static boolean isReady(Part part, Settings settings) {
        return part.isService() ? Http.isReady(settings.healthUrl(part)) : Ports.answers(settings.port(part));
    }

    private static String remarks(StateFile.Running process) {
        String restarts = process.restarts() == 0 ? "" : "restarted " + process.restarts() + " times ";
        return restarts + process.trouble();
    }
}
