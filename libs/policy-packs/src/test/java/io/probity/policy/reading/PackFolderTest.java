package io.probity.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.probity.policy.Policies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs beside those of the installation, such as a mounted ConfigMap. */
@Tag("HV-58")
class PackFolderTest {
    private static final String NEW_VERSION = Packs.resource("wattle-creek/8.yaml")
            .replaceFirst("version: \"8\"", "version: \"9\"")
            .replaceFirst("effective-from: .*", "effective-from: 2030-01-01");

    @TempDir
    Path folder;

    @Test
    void what_stands_in_it_is_there_beside_what_is_installed() throws IOException {
        Files.writeString(folder.resolve("wattle-creek-9.yaml"), NEW_VERSION);

        Policies policies = policies();

        assertThat(policies.knows("wattle-creek", "9")).isTrue();
        assertThat(policies.knows("wattle-creek", "8")).isTrue();
        assertThat(Policies.load().knows("wattle-creek", "9"))
                .as("control: without the folder")
                .isFalse();
    }

    /** As Kubernetes mounts one: the names point into a folder that changes as a whole. */
    @Test
    void a_mounted_config_map_is_read_once() throws IOException {
        Path mounted = Files.createDirectory(folder.resolve("..2026_11_26"));
        Files.writeString(mounted.resolve("wattle-creek-9.yaml"), NEW_VERSION);
        Files.createSymbolicLink(folder.resolve("..data"), Path.of("..2026_11_26"));
        Files.createSymbolicLink(folder.resolve("wattle-creek-9.yaml"), Path.of("..data/wattle-creek-9.yaml"));

        assertThat(policies().knows("wattle-creek", "9")).isTrue();
    }

    @Test
    void what_is_no_yaml_is_left_alone() throws IOException {
        Files.writeString(folder.resolve("wattle-creek-9.yml"), NEW_VERSION);
        Files.writeString(folder.resolve("README.md"), "Our packs.");

        assertThat(policies().knows("wattle-creek", "9")).isTrue();
    }

    @Test
    void a_flaw_is_told_with_the_path_of_its_file_and_its_line() throws IOException {
        Path file =
                Files.writeString(folder.resolve("wattle-creek-9.yaml"), NEW_VERSION.replace("days: 14", "days: 0"));
        int line = 1 + Files.readAllLines(file).indexOf("    days: 0");

        assertThatThrownBy(this::policies)
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining(file + ":" + line + ": 0 is too small: at least 1");
    }

    @Test
    void a_version_that_is_installed_is_not_written_anew() throws IOException {
        Path file = Files.writeString(folder.resolve("wattle-creek-8.yaml"), Packs.resource("wattle-creek/8.yaml"));

        assertThatThrownBy(this::policies)
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining(file + ":", "A second version 8 of this policy");
    }

    @Test
    void a_folder_that_is_not_there_or_holds_no_pack_is_a_mistake() {
        assertThatThrownBy(this::policies)
                .isInstanceOf(PackRefused.class)
                .hasMessage(folder + ":1: There is no pack in this folder (PROBITY_POLICIES)");
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> Packs.onClasspath().and(nowhere))
                .isInstanceOf(PackRefused.class)
                .hasMessage(nowhere + ":1: The folder cannot be read (PROBITY_POLICIES)");
    }

    @Test
    void a_file_that_is_no_text_is_named() throws IOException {
        Path file = Files.write(folder.resolve("scan.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        assertThatThrownBy(this::policies)
                .isInstanceOf(PackRefused.class)
                .hasMessageStartingWith(file + ":1: The file cannot be read");
    }

    @Test
    void a_version_that_was_put_there_since_is_found_when_it_is_asked_for() throws IOException {
        Files.writeString(folder.resolve("wattle-creek-9.yaml"), NEW_VERSION);
        Installation installation = new Installation(Optional.of(folder));
        Policies policies = new Policies(installation.policies(), installation::changed);
        assertThat(policies.knows("wattle-creek", "10")).isFalse();

        Files.writeString(folder.resolve("wattle-creek-10.yaml"), version("10", "2031-01-01"));

        assertThat(policies.knows("wattle-creek", "10")).isTrue();
        assertThat(policies.knows("wattle-creek", "9")).isTrue();
    }

    @Test
    void while_there_is_a_flaw_in_the_folder_what_was_read_before_stands() throws IOException {
        Files.writeString(folder.resolve("wattle-creek-9.yaml"), NEW_VERSION);
        Installation installation = new Installation(Optional.of(folder));
        Policies policies = new Policies(installation.policies(), installation::changed);
        Path later = folder.resolve("wattle-creek-10.yaml");

        Files.writeString(later, version("10", "2031-01-01").replace("days: 14", "days: 0"));
        assertThat(policies.knows("wattle-creek", "10")).isFalse();
        assertThat(policies.knows("wattle-creek", "9")).isTrue();

        Files.writeString(later, version("10", "2031-01-01"));
        assertThat(policies.knows("wattle-creek", "10")).isTrue();
    }

    @Test
    void whoever_asks_while_another_reads_finds_what_was_read() throws Exception {
        Files.writeString(folder.resolve("wattle-creek-9.yaml"), NEW_VERSION);
        Installation installation = new Installation(Optional.of(folder));
        Policies policies = new Policies(installation.policies(), installation::changed);
        Files.writeString(folder.resolve("wattle-creek-10.yaml"), version("10", "2031-01-01"));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> asking = Collections.nCopies(8, () -> policies.knows("wattle-creek", "10"));
            for (Future<Boolean> found : threads.invokeAll(asking))
                assertThat(found.get()).isTrue();
        }
    }

    @Test
    void a_jurisdiction_that_was_put_there_since_is_found_as_well() throws IOException {
        Files.writeString(folder.resolve("wattle-creek-9.yaml"), NEW_VERSION);
        Installation installation = new Installation(Optional.of(folder));
        Policies policies = new Policies(installation.policies(), installation::changed);
        assertThat(policies.law("sunshine")).isEmpty();

        Files.writeString(
                folder.resolve("sunshine.yaml"),
                Packs.resource("jurisdictions/queensland.yaml").replaceFirst("(?m)^id: queensland", "id: sunshine"));
        Files.writeString(
                folder.resolve("noosa-1.yaml"),
                version("1", "2031-01-01")
                        .replaceFirst("(?m)^id: wattle-creek", "id: noosa")
                        .replaceFirst("(?m)^jurisdiction: queensland", "jurisdiction: sunshine"));

        assertThat(policies.law("sunshine")).isPresent();
    }

    private static String version(String version, String from) {
        return NEW_VERSION
                .replaceFirst("version: \"9\"", "version: \"" + version + "\"")
                .replaceFirst("effective-from: .*", "effective-from: " + from);
    }

    private Policies policies() {
        return new Policies(Packs.onClasspath().and(folder).policies());
    }
}
