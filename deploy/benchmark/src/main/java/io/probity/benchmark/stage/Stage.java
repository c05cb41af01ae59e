package io.probity.benchmark.stage;

import io.probity.local.LocalPlatform;
import io.probity.local.LoginServer;
import io.probity.local.Part;
import io.probity.local.Progress;
import io.probity.local.Settings;
import io.probity.servers.Folders;
import io.probity.servers.Login;
import io.probity.servers.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A platform of the benchmark's own: fresh data, free ports, and nobody else's load. */
public final class Stage implements AutoCloseable {
    private static final List<String> DURABILITY = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final LocalPlatform platform;
    private final Settings settings;

    private Stage(LocalPlatform platform) {
        this.platform = platform;
        this.settings = platform.settings();
    }

    /** Everything, as {@code ./probity up} starts it. */
    public static Stage whole(Path root, Path home, Progress progress) {
        return start(Settings.onFreePorts(root, home), progress);
    }

    /**
     * PostgreSQL and intake, and nothing else that works. A service needs a broker and a login server to begin with: the
     * broker is stopped once intake is ready, and the login server is held still except while it gives tokens.
     */
    public static Stage intakeAlone(Path root, Path home, Progress progress) {
        Settings all = Settings.onFreePorts(root, home);
        Stage stage = start(
                new Settings(all.root(), all.home(), all.ports(), all.healthPorts(), List.of(Part.INTAKE)), progress);
        stage.platform.stop(Part.KAFKA);
        stage.platform.stop(Part.MAIL);
        progress.say("          PostgreSQL and intake run alone now");
        return stage;
    }

    private static Stage start(Settings settings, Progress progress) {
        Folders.delete(settings.home());
        Folders.create(settings.home());
        return new Stage(LocalPlatform.start(settings, progress));
    }

    public LocalPlatform platform() {
        return platform;
    }

    public Settings settings() {
        return settings;
    }

    public String url(Part service) {
        return settings.url(service);
    }

    public String token(String user) {
        return new LoginServer(settings).token(user);
    }

    /** As superuser, whom row-level security does not bind. */
    public Connection database(String name) throws SQLException {
        Login superuser = superuser();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + settings.port(Part.POSTGRES) + "/" + name,
                superuser.user(),
                superuser.password());
    }

    /** Whether PostgreSQL keeps what it acknowledges, in its own words: what it answers to SHOW. */
    Map<String, String> durability() throws SQLException {
        Map<String, String> shown = new LinkedHashMap<>();
        try (Connection database = database("intake");
                Statement statement = database.createStatement()) {
            for (String setting : DURABILITY) {
                try (ResultSet answer = statement.executeQuery("show " + setting)) {
                    answer.next();
                    shown.put(setting, answer.getString(1));
                }
            }
        }
        return shown;
    }

    public Login superuser() {
        return PostgresServer.login(settings.data(Part.POSTGRES), "postgres");
    }

    /** Stops everything and deletes its data. */
    @Override
    public void close() {
        platform.close();
        Folders.delete(settings.home());
    }
}
