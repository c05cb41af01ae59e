package io.probity.local;

import io.probity.servers.ServerFailure;
import io.probity.verify.Evidence;
import io.probity.verify.LiveLog;
import io.probity.verify.Verify;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Verifies the log of every service that keeps one, and exports it for an auditor if a folder is named. */
@Command(name = "verify", description = "Verify every service's log against its chain and its signed checkpoints.")
final class VerifyCommand implements Callable<Integer> {

    @Option(names = "--export", description = "Write each log into this folder, with its checkpoints and the key.")
    @Nullable
    Path export;

    @Override
    public Integer call() throws Exception {
        Settings settings = Settings.fromEnvironment();
        if (new Home(settings.home()).supervisor().isEmpty()) {
            throw new ServerFailure("Probity is not running (home " + settings.home() + "): ./probity up first.");
        }
        int worst = 0;
        for (Part service : Logs.KEPT_BY) {
            if (Optional.ofNullable(export).isPresent()) export(settings, service, export);
            worst = Math.max(worst, Verify.tell(System.out, service.text(), Logs.verdict(settings, service)));
        }
        return worst;
    }

    private static void export(Settings settings, Part service, Path to) throws IOException, SQLException {
        Path statements = Logs.checkpoints(settings, service);
        Files.createDirectories(to);
        if (Files.exists(statements)) replace(statements, to.resolve(statements.getFileName()));
        replace(Logs.key(settings, service), to.resolve(service.text() + ".pub"));
        try (LiveLog log = new LiveLog(Logs.connect(settings, service));
                BufferedWriter file = Files.newBufferedWriter(to.resolve(service.text() + ".jsonl"))) {
            while (log.hasNext()) {
                file.write(Evidence.line(log.next()));
                file.newLine();
            }
        }
    }

    private static void replace(Path from, Path to) throws IOException {
        Files.deleteIfExists(to);
        Files.copy(from, to);
    }
}
