package io.probity.local;

import io.probity.servers.ServerFailure;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a process's log. */
@Command(name = "logs", description = "Show the log of a service or server.")
final class LogsCommand implements Callable<Integer> {
    private static final int LOOK_EVERY_MILLIS = 200;

    @Parameters(
            index = "0",
            paramLabel = "SERVICE",
            description = "intake, assessment, … kafka, postgres, keycloak, mail")
    String name = "";

    @Option(names = "-f", description = "Go on showing what is added.")
    boolean follow;

    @Option(names = "-n", description = "How many lines of the end (default ${DEFAULT-VALUE}).")
    int lines = 100;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path log = file();
        if (!Files.exists(log)) {
            throw new ServerFailure("No log yet: " + log);
        }
        List<String> all = Files.readString(log, StandardCharsets.UTF_8).lines().toList();
        all.subList(Math.max(0, all.size() - lines), all.size()).forEach(System.out::println);
        long shown = Files.size(log);
        while (follow) {
            Thread.sleep(LOOK_EVERY_MILLIS);
            shown = showFrom(log, Math.min(shown, Files.size(log)));
        }
        return 0;
    }

    private Path file() {
        Settings settings = Settings.fromEnvironment();
        if (name.equals("supervisor")) {
            return new Home(settings.home()).progress();
        }
        return settings.log(Part.named(name)
                .orElseThrow(() -> new ServerFailure("No process is called \"%s\"; there are %s, supervisor."
                        .formatted(
                                name,
                                Stream.of(Part.values())
                                        .filter(part -> part != Part.MAIL_PAGE)
                                        .map(Part::text)
                                        .collect(Collectors.joining(", "))))));
    }

    private static long showFrom(Path log, long from) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] news = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(news);
            System.out.print(new String(news, StandardCharsets.UTF_8));
            System.out.flush();
            return from + news.length;
        }
    }
}
