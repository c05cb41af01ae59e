package io.probity.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Keycloak unpacked and built, and a database with the realm imported: each made once and kept in the cache folder,
 * because together they take a minute.
 */
final class KeycloakBuild {
    private static final Duration ATMOST = Duration.ofMinutes(5);
    private static final List<String> RUN = List.of(
            "-XX:+UseSerialGC",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Path zip;
    private final Path cache;

    KeycloakBuild(Path zip) {
        this.zip = zip;
        this.cache = Folders.create(Folders.cache().resolve("keycloak"));
    }

    /** The zip that the build copied. */
    static KeycloakBuild ofThisCheckout() {
        Path folder = ServerJars.folder("keycloak");
        try (Stream<Path> files = Files.list(folder)) {
            return new KeycloakBuild(files.filter(file -> file.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow(() -> new ServerFailure("No Keycloak in " + folder + ": run ./probity build.")));
        } catch (IOException e) {
            throw new ServerFailure("Cannot read %s: %s.".formatted(folder, e.getMessage()), e);
        }
    }

    /** The built server's folder. */
    Path server() {
        String version = String.valueOf(zip.getFileName()).replaceAll("^.*?(\\d[\\w.]*)\\.zip$", "$1");
        return made(cache.resolve(version), folder -> {
            unpack(folder);
            run(folder, List.of("build", "--db=dev-file"), Map.of(), cache.resolve("build.log"));
        });
    }

    /** A folder with a database ({@code keycloakdb.mv.db}) that holds the realm, and the clients' secrets. */
    Path imported(String realm, List<String> secrets) {
        Path server = server();
        Path made = cache.resolve(server.getFileName() + "-" + hash(realm));
        return made(made, folder -> {
            Path file = Files.writeString(Folders.create(folder).resolve("realm.json"), realm);
            Passwords passwords = Passwords.in(folder.resolve("secrets.properties"));
            Map<String, String> environment = new java.util.HashMap<>();
            secrets.forEach(name -> environment.put(name, passwords.of(name).password()));
            environment.put("KC_DB_URL", url(folder));
            run(server, List.of("import", "--optimized", "--file=" + file), environment, cache.resolve("import.log"));
        });
    }

    /** H2's address of the database in a folder. */
    static String url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("keycloakdb") + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE";
    }

    /** The java command that runs Keycloak: its own script forks, and would hide the process from us. */
    static List<String> command(Path server, List<String> memory, List<String> arguments) {
        List<String> line = new ArrayList<>(List.of(Child.java()));
        line.addAll(memory);
        line.addAll(RUN);
        line.add("-Dkc.home.dir=" + server);
        line.add("-Djboss.server.config.dir=" + server.resolve("conf"));
        line.add("-cp");
        line.add(ServerJars.own() + java.io.File.pathSeparator + server.resolve("lib/quarkus-run.jar"));
        line.add("io.probity.servers.child.Leashed");
        line.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        line.addAll(arguments);
        return line;
    }

    private static void run(Path server, List<String> arguments, Map<String, String> environment, Path log) {
        Child.run(
                new Child.Command(
                        "Keycloak's " + arguments.getFirst(),
                        command(server, List.of("-Xmx768m"), arguments),
                        environment,
                        server,
                        log,
                        log.resolveSibling(log.getFileName() + ".pid")),
                ATMOST);
    }

    private interface Making {
        void into(Path folder) throws IOException;
    }

    /** Makes the folder beside its place and moves it there when it is whole; whoever comes second waits and uses it. */
    private Path made(Path folder, Making making) {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        FileLock lock = awaitLock(() -> Folders.lock(cache.resolve("making.lock")));
        try {
            if (!Files.isDirectory(folder)) {
                Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
                Folders.delete(unfinished);
                Folders.requireRoom("Keycloak", cache, 700);
                making.into(Folders.create(unfinished));
                Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            return folder;
        } catch (IOException e) {
            throw new ServerFailure("Cannot make %s: %s.".formatted(folder, e.getMessage()), e);
        } finally {
            Folders.unlock(lock);
        }
    }

    private static FileLock awaitLock(Supplier<java.util.Optional<FileLock>> attempt) {
        List<FileLock> taken = new ArrayList<>();
        if (!Waiting.until(
                ATMOST.multipliedBy(2), () -> attempt.get().map(taken::add).orElse(false))) {
            throw new ServerFailure("Another process has been building Keycloak for too long.");
        }
        return taken.getFirst();
    }

    /** Unpacks the archive without its top folder. */
    private void unpack(Path folder) throws IOException {
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                Path target = folder.resolve(entry.getName().replaceFirst("^[^/]*/", ""))
                        .normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("the archive leaves its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    try (InputStream content = archive.getInputStream(entry)) {
                        Files.copy(content, target);
                    }
                }
            }
        }
    }

    static String hash(String realm) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(realm.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
