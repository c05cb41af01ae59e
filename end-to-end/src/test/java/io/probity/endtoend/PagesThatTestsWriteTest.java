package io.probity.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script names by hand what it needs of what was built, and nobody else calls that. */
class PagesThatTestsWriteTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path checkout;

    @Test
    void the_page_of_faults_is_written_from_what_was_built() throws Exception {
        Files.copy(ROOT.resolve("probity"), checkout.resolve("probity"));
        for (String built : List.of("libs/faults/target", "libs/traceability/target", "deploy/local/target")) {
            link(built);
        }
        Files.createDirectory(checkout.resolve("docs"));

        Process script = new ProcessBuilder("sh", "probity", "faults")
                .directory(checkout.toFile())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(script.getInputStream().readAllBytes(), UTF_8)).isEqualTo("docs/faults.md is written.\n");
        assertThat(script.waitFor()).isZero();
        assertThat(checkout.resolve("docs/faults.md")).content().startsWith("# Faults and attacks survived\n");
    }

    private void link(String built) throws IOException {
        Path link = checkout.resolve(built);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, ROOT.resolve(built));
    }
}
