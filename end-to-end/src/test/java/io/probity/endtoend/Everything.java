package io.probity.endtoend;

import io.probity.local.LocalPlatform;
import io.probity.local.Settings;
import io.probity.local.demo.Console;
import io.probity.local.demo.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The platform as `probity up` starts it, once for all tests, in a home and on ports of its own.
 *
 * <p>It starts before the first test class, and not within the time that a test may take: where nothing was unpacked and
 * built before, Keycloak alone takes minutes.
 */
public final class Everything implements BeforeAllCallback {
    private static final Path HOME = home();
    static final Settings SETTINGS = Settings.onFreePorts(Path.of(System.getProperty("probity.root", "..")), HOME);
    static final LocalPlatform RUNNING = LocalPlatform.start(SETTINGS, System.out::println);
    static final Platform PLATFORM = new Platform(SETTINGS);
    static final Console CONSOLE = new Console(System.out);

    @Override
    public void beforeAll(ExtensionContext context) {
        // JUnit made one of these, so that it is running.
    }

    private static Path home() {
        try {
            Path home = Files.createTempDirectory("probity-end-to-end");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(home)));
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void leave(Path home) {
        RUNNING.close();
        try (var all = Files.walk(home)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            System.err.println("left behind: " + home);
        }
    }
}
