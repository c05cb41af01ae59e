package io.probity.local;

import io.probity.servers.ServerFailure;
import io.probity.servers.Waiting;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Stops the services, then the servers; the data stays. */
@Command(name = "down", description = "Stop everything; the data stays.")
final class DownCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Override
    public Integer call() {
        Settings settings = Settings.fromEnvironment();
        Home home = new Home(settings.home());
        Optional<ProcessHandle> supervisor = home.supervisor();
        supervisor.ifPresent(it -> stop(it, new ProgressReader(home.progress(), it.pid()).fromNow()));
        var left = LeftOvers.stop(settings);
        left.forEach(one -> System.out.println("Stopped what was left: " + one));
        System.out.println(
                supervisor.isEmpty() && left.isEmpty()
                        ? "Probity is not running."
                        : "Probity is down; its data is in " + settings.home());
        return 0;
    }

    private static void stop(ProcessHandle supervisor, ProgressReader said) {
        supervisor.destroy();
        boolean gone = Waiting.until(PATIENCE, () -> {
            said.next().stream()
                    .filter(line -> !line.equals(SuperviseCommand.GONE))
                    .forEach(System.out::println);
            return !supervisor.isAlive();
        });
        if (!gone) {
            throw new ServerFailure("The supervisor (pid %d) has not stopped within %d s."
                    .formatted(supervisor.pid(), PATIENCE.toSeconds()));
        }
    }
}
