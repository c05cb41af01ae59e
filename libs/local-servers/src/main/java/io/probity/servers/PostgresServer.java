package io.probity.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A real PostgreSQL server whose data folder is kept, listening on 127.0.0.1 only, every login by password.
 *
 * <p>Durable as in production: zonky's builder starts a server with fsync and synchronous_commit off, so both are set
 * on explicitly and read back before anybody may use the server.
 */
public final class PostgresServer implements Server {
    private static final String NAME = "PostgreSQL";
    private static final long ROOM_MEGABYTES = 300;
    private static final Duration START = Duration.ofSeconds(60);

    private final PostgresFolder folder;
    private final int port;
    private final Passwords passwords;
    private final FileLock lock;
    private final EmbeddedPostgres server;

    private PostgresServer(
            PostgresFolder folder, int port, Passwords passwords, FileLock lock, EmbeddedPostgres server) {
        this.folder = folder;
        this.port = port;
        this.passwords = passwords;
        this.lock = lock;
        this.server = server;
    }

    /**
     * Starts the server on the folder's data, making it the first time.
     *
     * @param port the port, or 0 for any free one
     * @throws ServerFailure port taken, folder in use, disk full, or no start in time
     */
    public static PostgresServer start(Path data, int port) {
        PostgresFolder folder = new PostgresFolder(data.toAbsolutePath());
        Folders.requireRoom(NAME, folder.root(), ROOM_MEGABYTES);
        FileLock lock = Folders.lock(folder.lock())
                .orElseThrow(() -> new ServerFailure("PostgreSQL is already running on " + folder.root() + "."));
        try {
            folder.stopLeftOver();
            int chosen = Ports.chosen(port);
            Ports.requireFree(NAME, chosen);
            Passwords passwords = Passwords.in(folder.passwords());
            PostgresServer started =
                    new PostgresServer(folder, chosen, passwords, lock, launch(folder, chosen, passwords));
            ClosedAtExit.add(started);
            started.requireDurable();
            return started;
        } catch (RuntimeException e) {
            folder.stopLeftOver();
            Folders.unlock(lock);
            throw e;
        }
    }

    private static EmbeddedPostgres launch(PostgresFolder folder, int port, Passwords passwords) {
        LogFile log = new LogFile(folder.log()).rotated();
        ProcessBuilder.Redirect toLog =
                ProcessBuilder.Redirect.appendTo(log.path().toFile());
        Login superuser = passwords.of("postgres");
        Path passwordFile = folder.passwordForInitdb(superuser);
        folder.forget(folder.libraryLock());
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(Folders.create(Folders.cache()).toFile())
                    .setDataDirectory(folder.cluster())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(START)
                    .setOutputRedirector(toLog)
                    .setErrorRedirector(toLog)
                    // These three reach initdb as --name=value: nobody, not even on this machine, logs in without a
                    // password.
                    .setLocaleConfig("pwfile", passwordFile.toString())
                    .setLocaleConfig("auth-host", "scram-sha-256")
                    .setLocaleConfig("auth-local", "scram-sha-256")
                    // Compared byte by byte, and in the same order whatever the system's library is.
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setConnectConfig("password", superuser.password())
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    // Five pools of services, the login server's, and 128 of whoever measures beside them.
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("max_wal_size", "2GB")
                    // What five services read and write again and again; it takes memory as it is used.
                    .setServerConfig("shared_buffers", "512MB")
                    // Milliseconds after each 200 pages or so: tidying shares the processors with everybody else.
                    .setServerConfig("autovacuum_vacuum_cost_delay", "10")
                    .setServerConfig("log_statement", "none")
                    // An error's statement may hold what a person wrote.
                    .setServerConfig("log_min_error_statement", "panic")
                    .setServerConfig("log_error_verbosity", "terse")
                    .start();
        } catch (IOException | RuntimeException e) {
            throw new ServerFailure(
                    "PostgreSQL did not start: %s; %s. (%s)".formatted(e.getMessage(), log.lastWords(), log.path()), e);
        } finally {
            folder.forget(passwordFile);
        }
    }

    private void requireDurable() {
        try {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                if (!show(setting).equals("on")) {
                    throw new ServerFailure(
                            "PostgreSQL runs with " + setting + " off; nothing acknowledged would be safe.");
                }
            }
        } catch (ServerFailure e) {
            close();
            throw e;
        }
    }

    /** What the running server says of one of its settings. */
    public String show(String setting) {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + PostgresRoles.name(setting))) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new ServerFailure("PostgreSQL does not answer: " + e.getMessage(), e);
        }
    }

    /** Makes the database with its roles {@code <name>_owner} and {@code <name>_app}, unless it is there already. */
    public Database createDatabase(String name) {
        Database database = new Database(name, port, passwords.of(name + "_owner"), passwords.of(name + "_app"));
        try (Connection server = connect("postgres")) {
            PostgresRoles.create(server, database);
        } catch (SQLException e) {
            throw new ServerFailure("Cannot create the database %s: %s".formatted(name, e.getMessage()), e);
        }
        try (Connection inside = connect(name)) {
            PostgresRoles.grant(inside, database);
        } catch (SQLException e) {
            throw new ServerFailure("Cannot grant rights in %s: %s".formatted(name, e.getMessage()), e);
        }
        return database;
    }

    /** The JDBC address of a database, without a login. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The superuser, for tests and repairs; no service uses it. */
    public Login superuser() {
        return passwords.of("postgres");
    }

    /** A connection as superuser. */
    public Connection connect(String database) throws SQLException {
        return connect(database, superuser());
    }

    public Connection connect(String database, Login login) throws SQLException {
        return DriverManager.getConnection(url(database), login.user(), login.password());
    }

    @Override
    public int port() {
        return port;
    }

    /** The postmaster. */
    public Optional<ProcessHandle> process() {
        return folder.postmaster();
    }

    @Override
    public long pid() {
        return process().map(ProcessHandle::pid).orElse(0L);
    }

    @Override
    public boolean isAlive() {
        return process().isPresent();
    }

    /** Ends the server at once, as a crash would (SIGKILL), and leaves its data to be recovered. */
    public void kill() {
        folder.kill();
        close();
    }

    /** Stops the server; open connections are cut, committed data is safe. */
    @Override
    public void close() {
        if (!lock.channel().isOpen()) {
            return;
        }
        ClosedAtExit.forget(this);
        try {
            // Also after a crash: it holds a lock on the data folder until it is told to let go.
            server.close();
            folder.stopLeftOver();
        } catch (IOException e) {
            throw new ServerFailure("PostgreSQL could not be stopped: " + e.getMessage(), e);
        } finally {
            Folders.unlock(lock);
        }
    }

    /** Stops the server that a killed launcher left running on the folder. @return its pid if there was one */
    public static Optional<Long> stopLeftOver(Path data) {
        PostgresFolder folder = new PostgresFolder(data.toAbsolutePath());
        Optional<Long> left = folder.postmaster().map(ProcessHandle::pid);
        folder.stopLeftOver();
        return left;
    }

    /** A login of the server on this folder, which may be running in another process. */
    public static Login login(Path data, String user) {
        return Passwords.in(new PostgresFolder(data.toAbsolutePath()).passwords())
                .of(user);
    }

    /** Whether a server runs on the folder, whoever started it. */
    public static boolean isRunning(Path data) {
        return new PostgresFolder(data.toAbsolutePath()).postmaster().isPresent();
    }

    @Override
    public String toString() {
        return NAME;
    }
}
