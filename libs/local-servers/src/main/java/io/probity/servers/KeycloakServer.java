package io.probity.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** A real Keycloak with one imported realm, as a process of its own, plain HTTP on 127.0.0.1 only. */
public final class KeycloakServer implements Server {
    private static final String NAME = "Keycloak";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration START = Duration.ofMinutes(3);
    private static final String DATABASE = "keycloakdb.mv.db";
    private static final String SECRETS = "secrets.properties";
    private static final Pattern SECRET = Pattern.compile("\\$\\{([A-Z_]+)}");
    private static final Pattern REALM = Pattern.compile("\"realm\"\\s*:\\s*\"([^\"]+)\"");

    private final int port;
    private final String realm;
    private final Path data;
    private final Child server;

    private KeycloakServer(int port, String realm, Path data, Child server) {
        this.port = port;
        this.realm = realm;
        this.data = data;
        this.server = server;
    }

    /** Whether the next start has to build Keycloak or import the realm first, which takes a minute. */
    public static boolean isBuilt(String realm) {
        Path cache = Folders.cache().resolve("keycloak");
        try (var made = Files.list(cache)) {
            return made.anyMatch(folder -> folder.toString().endsWith("-" + KeycloakBuild.hash(realm)));
        } catch (IOException nothingYet) {
            return false;
        }
    }

    /**
     * Starts Keycloak. A realm file that changed starts from its own, newly imported data.
     *
     * @param realm the text of a realm export; {@code ${NAME}} in it stands for a secret made on this machine
     * @param port the port, or 0 for any free one
     * @throws ServerFailure port taken, disk full, build failed, or no start in time
     */
    public static KeycloakServer start(Path data, String realm, int port) {
        Path root = data.toAbsolutePath();
        Folders.requireRoom(NAME, root, 100);
        Child.stopLeftOver(root.resolve("pid"));
        int chosen = Ports.chosen(port);
        Ports.requireFree(NAME, chosen);
        KeycloakBuild build = KeycloakBuild.ofThisCheckout();
        Path server = build.server();
        Path database = root.resolve("realm-" + KeycloakBuild.hash(realm));
        keep(Folders.create(database), () -> build.imported(realm, secrets(realm)));
        Child child = Child.start(new Child.Command(
                NAME,
                KeycloakBuild.command(server, List.of("-Xms64m", "-Xmx320m"), arguments(chosen)),
                Map.of(
                        "KC_DB_URL", KeycloakBuild.url(database),
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                                Passwords.in(root.resolve("passwords.properties"))
                                        .of("admin")
                                        .password()),
                root,
                root.resolve("server.log"),
                root.resolve("pid")));
        KeycloakServer started = new KeycloakServer(chosen, name(realm), database, child);
        child.awaitReady(START, started::answers);
        return started;
    }

    private static List<String> arguments(int port) {
        return List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://127.0.0.1:" + port);
    }

    /**
     * Keeps the clients' secrets beside the database that knows them: the folder they were imported in may be deleted.
     * The database comes last, so that it is never there without its secrets.
     */
    static void keep(Path data, Supplier<Path> imported) {
        boolean empty = !Files.exists(data.resolve(DATABASE));
        if (empty || !Files.exists(data.resolve(SECRETS))) {
            Path template = imported.get();
            copy(template.resolve(SECRETS), data.resolve(SECRETS));
            if (empty) {
                copy(template.resolve(DATABASE), data.resolve(DATABASE));
            }
        }
    }

    private static void copy(Path template, Path kept) {
        try {
            // A realm without clients of its own has no secrets.
            if (Files.exists(template) || kept.endsWith(DATABASE)) {
                WholeFile.put(kept, out -> Files.copy(template, out));
            }
        } catch (IOException e) {
            throw new ServerFailure("Cannot copy the realm to %s: %s.".formatted(kept, e.getMessage()), e);
        }
    }

    private static List<String> secrets(String realm) {
        return SECRET.matcher(realm)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static String name(String realm) {
        var found = REALM.matcher(realm);
        if (!found.find()) {
            throw new ServerFailure("The realm file names no realm.");
        }
        return found.group(1);
    }

    private boolean answers() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The realm's address, which its tokens name as their issuer. */
    public String issuer() {
        return "http://127.0.0.1:" + port + "/realms/" + realm;
    }

    /** The secret that stands for {@code ${name}} in the realm file. */
    public String secret(String name) {
        return Passwords.in(data.resolve(SECRETS)).of(name).password();
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public long pid() {
        return server.pid();
    }

    @Override
    public boolean isAlive() {
        return server.isAlive();
    }

    @Override
    public void close() {
        server.close();
    }

    @Override
    public String toString() {
        return NAME;
    }
}
