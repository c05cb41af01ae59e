package io.probity.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the build put the servers' own files: {@code libs/local-servers/target/<server>}. */
final class ServerJars {
    private ServerJars() {}

    static Path folder(String server) {
        return Stream.iterate(start(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("libs/local-servers/target").resolve(server))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new ServerFailure(
                        "The files of %s are not built: run ./probity build (nothing in libs/local-servers/target/%s)."
                                .formatted(server, server)));
    }

    /** Our own classes, which hold the children's main classes: the jar, or target/classes while we are being built. */
    static Path own() {
        try {
            return Path.of(ServerJars.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path start() {
        return Optional.ofNullable(System.getProperty("probity.root"))
                .or(() -> Optional.ofNullable(System.getenv("PROBITY_ROOT")))
                .map(Path::of)
                .orElseGet(() -> Path.of("").toAbsolutePath());
    }
}
