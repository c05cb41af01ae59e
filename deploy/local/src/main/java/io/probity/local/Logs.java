package io.probity.local;

import io.probity.servers.Login;
import io.probity.servers.PostgresServer;
import io.probity.verify.Evidence;
import io.probity.verify.LiveLog;
import io.probity.verify.Statement;
import io.probity.verify.Verdict;
import io.probity.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The logs of a running platform, as an auditor on this machine reads them. */
public final class Logs {
    /** Reporting keeps none: it decides nothing. */
    public static final List<Part> KEPT_BY = List.of(Part.INTAKE, Part.ASSESSMENT, Part.NOTIFICATION, Part.APPEALS);

    private Logs() {}

    /** What the independent verifier says of a service's log, chain and checkpoints. */
    public static Verdict verdict(Settings settings, Part service) {
        try {
            // The checkpoints first: what is appended meanwhile makes the log longer than they say, never shorter.
            Path statements = checkpoints(settings, service);
            var signed = Files.exists(statements) ? Evidence.checkpoints(statements) : List.<Statement>of();
            try (LiveLog log = new LiveLog(connect(settings, service))) {
                return new Verifier(service.text(), Evidence.key(key(settings, service)), signed).verify(log);
            }
        } catch (IOException | SQLException | GeneralSecurityException e) {
            throw new IllegalStateException("the log of " + service.text() + " cannot be read", e);
        }
    }

    /** Where a service keeps its signing key and its signed checkpoints. */
    static Path folder(Settings settings, Part service) {
        return settings.data(service).resolve("chain");
    }

    static Path checkpoints(Settings settings, Part service) {
        return folder(settings, service).resolve("checkpoints").resolve(service.text() + ".checkpoints");
    }

    static Path key(Settings settings, Part service) {
        return folder(settings, service).resolve("signing-key.pub");
    }

    /** As the service itself: bound by row-level security, and able to change nothing that was recorded. */
    static Connection connect(Settings settings, Part service) throws SQLException {
        Login app = PostgresServer.login(settings.data(Part.POSTGRES), service.text() + "_app");
        String url = "jdbc:postgresql://127.0.0.1:" + settings.port(Part.POSTGRES) + "/" + service.text();
        return DriverManager.getConnection(url, app.user(), app.password());
    }
}
