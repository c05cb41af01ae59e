package io.probity.benchmark.limits;

import io.probity.servers.Login;
import io.probity.servers.ServerFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own load generator, which PostgreSQL's packages install beside its clients. */
public record Pgbench(Path program, int port, Login login, String database) {
    private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+)");
    private static final Pattern FAILED = Pattern.compile("(?m)^number of failed transactions: ([1-9]\\d*)");
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    /** @throws ServerFailure if it is not on this machine */
    public static Path find() {
        return Stream.concat(onPath(), inDebiansPlace())
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new ServerFailure(
                                "pgbench is not installed, which the figures are compared with: apt"
                                        + " install postgresql-contrib, or what your system calls it; or name it in PROBITY_PGBENCH."));
    }

    /** @return transactions a second, without the time it took to connect */
    public double run(Path script, int connections, Duration during) {
        try {
            ProcessBuilder builder = new ProcessBuilder(
                            program.toString(),
                            "--no-vacuum",
                            "--protocol=prepared",
                            "--client=" + connections,
                            "--jobs=1",
                            "--time=" + during.toSeconds(),
                            "--file=" + script,
                            "--host=127.0.0.1",
                            "--port=" + port,
                            "--username=" + login.user(),
                            database)
                    .redirectErrorStream(true)
                    .redirectInput(Path.of("/dev/null").toFile());
            builder.environment().put("PGPASSWORD", login.password());
            return rate(builder.start(), during);
        } catch (IOException e) {
            throw new ServerFailure("pgbench cannot be run: " + e.getMessage(), e);
        }
    }

    private double rate(Process process, Duration during) throws IOException {
        try {
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (!process.waitFor(during.toSeconds() + 60, TimeUnit.SECONDS) || process.exitValue() != 0)
                throw new ServerFailure("pgbench did not end well: " + said.strip());
            return rate(said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted.", e);
        }
    }

    static double rate(String said) {
        Matcher rate = RATE.matcher(said);
        if (FAILED.matcher(said).find() || !rate.find())
            throw new ServerFailure("pgbench's answer is not understood: " + said.strip());
        return Double.parseDouble(rate.group(1));
    }

    private static Stream<Path> onPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(
                Optional.ofNullable(System.getenv("PROBITY_PGBENCH")).map(Path::of).stream(),
                Stream.of(path.split(":")).map(folder -> Path.of(folder, "pgbench")));
    }

    private static Stream<Path> inDebiansPlace() {
        if (!Files.isDirectory(DEBIAN)) return Stream.empty();
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            List<Path> found = versions.map(version -> version.resolve("bin/pgbench"))
                    .sorted()
                    .toList();
            return found.reversed().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
