package io.probity.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.servers.Child;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused before anything is started. */
class UpCommandTest {
    @TempDir
    Path folder;

    private record Said(int code, String text) {}

    @Test
    @Tag("HV-58")
    void nothing_is_started_while_a_pack_of_the_folder_does_not_hold_together() throws Exception {
        Path packs = Files.createDirectory(folder.resolve("packs"));
        Path flawed = Files.writeString(packs.resolve("banksia.yaml"), "id: banksia\njurisdiction: jacaranda\n");

        Said said = up(packs);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text())
                .startsWith("probity: The policies do not hold together:\n" + flawed + ":1: ")
                .contains("'version' is missing");
        assertThat(folder.resolve("home/postgres")).doesNotExist();
        assertThat(folder.resolve("home/run/supervisor.pid")).doesNotExist();
    }

    @Test
    void a_folder_of_packs_that_is_not_there_is_named() throws Exception {
        Path nowhere = folder.resolve("nowhere");

        assertThat(up(nowhere))
                .isEqualTo(new Said(
                        1,
                        "probity: The policies do not hold together:\n" + nowhere
                                + ":1: The folder cannot be read (PROBITY_POLICIES)\n"));
    }

    private Said up(Path packs) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Child.java(),
                        "-XX:TieredStopAtLevel=1",
                        // The class path of a test has a second logger, of which is told.
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Probity.class.getName(),
                        "up")
                .redirectErrorStream(true);
        builder.environment().put("PROBITY_HOME", folder.resolve("home").toString());
        builder.environment().put("PROBITY_POLICIES", packs.toString());
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Said(process.exitValue(), text);
    }
}
