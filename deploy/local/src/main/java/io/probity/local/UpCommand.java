package io.probity.local;

import io.probity.policy.Policies;
import io.probity.policy.reading.PackRefused;
import io.probity.servers.Child;
import io.probity.servers.Folders;
import io.probity.servers.LogFile;
import io.probity.servers.ServerFailure;
import io.probity.servers.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the platform in the background and returns when it is ready. */
@Command(name = "up", description = "Start everything; returns when it is ready.")
final class UpCommand implements Callable<Integer> {
    @Option(names = "--fresh", description = "Start over: delete every database, topic, key and letter first.")
    boolean fresh;

    @Override
    public Integer call() {
        Settings settings = Settings.fromEnvironment();
        if (!fresh && isUp(settings)) {
            System.out.println("Probity is already up in " + settings.home() + ".");
            return 0;
        }
        start(settings, fresh);
        System.out.println(Guide.whereToLook(settings));
        return 0;
    }

    static boolean isUp(Settings settings) {
        Home home = new Home(settings.home());
        return home.supervisor().isPresent()
                && home.state().read().filter(told -> told.phase().equals("up")).isPresent();
    }

    /** @throws ServerFailure if it is running already, or does not come up; then nothing is left running */
    static void start(Settings settings, boolean fresh) {
        checkPolicies();
        Home home = new Home(settings.home());
        home.lock().ifPresentOrElse(Folders::unlock, () -> {
            throw alreadyHere(home);
        });
        if (fresh) {
            LeftOvers.stop(settings).forEach(left -> System.out.println("Stopped what an earlier run left: " + left));
            forget(settings);
        }
        System.out.println("Starting Probity in " + settings.home());
        Process supervisor = launch(settings, home);
        follow(home, new ProgressReader(home.progress(), supervisor.pid()), supervisor);
    }

    /** Each service would refuse them at its start; here it is said once, before anything is started or deleted. */
    private static void checkPolicies() {
        try {
            Policies.load();
        } catch (PackRefused refused) {
            throw new ServerFailure("The policies do not hold together:\n" + refused.getMessage(), refused);
        }
    }

    static ServerFailure alreadyHere(Home home) {
        String phase = home.state().read().map(StateFile.Told::phase).orElse("starting");
        String pid = home.supervisor().map(it -> " (pid " + it.pid() + ")").orElse("");
        return new ServerFailure("Probity is already %s in %s%s. See ./probity status, or ./probity down."
                .formatted(phase, home.folder(), pid));
    }

    /** Only what we made: a mistyped PROBITY_HOME must not cost somebody their files. */
    private static void forget(Settings settings) {
        Stream.of(Part.values()).map(settings::data).forEach(Folders::delete);
        Folders.delete(Onboarding.done(settings));
    }

    private static Process launch(Settings settings, Home home) {
        List<String> line = new ArrayList<>();
        // Its own session: closing the terminal, or Ctrl-C after up has returned, must not reach it.
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            line.add("/usr/bin/setsid");
        }
        line.addAll(List.of(
                Child.java(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Probity.class.getName(),
                "supervise"));
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(home.supervisorLog().toFile());
        builder.environment().put("PROBITY_ROOT", settings.root().toString());
        builder.environment().put("PROBITY_HOME", settings.home().toString());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new ServerFailure("The supervisor cannot be started: " + e.getMessage(), e);
        }
    }

    private static void follow(Home home, ProgressReader said, Process supervisor) {
        AtomicBoolean settled = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!settled.get()) {
                System.out.println("Interrupted: stopping what was started.");
                supervisor.destroy();
                Waiting.until(Duration.ofMinutes(2), () -> !supervisor.isAlive());
            }
        }));
        String failure = "";
        while (!settled.get()) {
            boolean ended = !supervisor.isAlive();
            for (String line : said.next()) {
                if (line.equals(SuperviseCommand.UP)) {
                    settled.set(true);
                } else if (line.startsWith(SuperviseCommand.FAILED)) {
                    failure = line.substring(SuperviseCommand.FAILED.length());
                } else if (!line.equals(SuperviseCommand.GONE)) {
                    System.out.println(line);
                }
            }
            if (ended && !settled.get()) {
                settled.set(true);
                throw new ServerFailure(
                        failure.isEmpty()
                                ? "The supervisor ended; " + new LogFile(home.supervisorLog()).lastWords() + "."
                                : failure);
            }
            Waiting.until(Duration.ofMillis(100), () -> false);
        }
    }
}
