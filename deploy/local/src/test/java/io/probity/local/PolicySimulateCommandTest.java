package io.probity.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.servers.Child;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong input, and no platform. What it tells of one that runs stands in end-to-end. */
class PolicySimulateCommandTest {
    @TempDir
    Path folder;

    private Path draft;
    private Path home;

    private record Said(int code, String out, String err) {}

    @BeforeEach
    void write() throws IOException {
        home = folder.resolve("home");
        draft = Files.writeString(folder.resolve("draft.yaml"), text());
    }

    @Test
    void without_a_platform_that_runs_there_is_no_past_to_be_simulated() throws Exception {
        assertThat(simulate("wattle-creek", draft.toString()))
                .isEqualTo(new Said(
                        1, "", "probity: Probity is not running (home %s): ./probity up first.\n".formatted(home)));
    }

    @Test
    void a_database_that_does_not_answer_is_told_in_one_line() throws Exception {
        Files.createDirectories(home.resolve("run"));
        Files.createDirectories(home.resolve("postgres"));
        Files.writeString(home.resolve("run/supervisor.pid"), Child.noted(ProcessHandle.current()));

        assertThat(simulate("wattle-creek", draft.toString()))
                .isEqualTo(new Said(
                        1,
                        "",
                        "probity: The log of intake cannot be read: does PostgreSQL run? See ./probity status.\n"));
    }

    @Test
    void a_file_that_is_not_there_is_named() throws Exception {
        Path nowhere = folder.resolve("nowhere.yaml");
        assertThat(simulate("wattle-creek", nowhere.toString()))
                .isEqualTo(new Said(1, "", "probity: " + nowhere + " cannot be read: is it there, and is it text?\n"));
    }

    @Test
    void a_folder_is_no_file() throws Exception {
        assertThat(simulate("wattle-creek", folder.toString()).err())
                .isEqualTo("probity: " + folder + " cannot be read: is it there, and is it text?\n");
    }

    @Test
    void a_pack_that_does_not_hold_together_is_told_with_file_line_and_flaw() throws Exception {
        Files.writeString(draft, text().replace("jurisdiction: queensland", "jurisdiction: tasmania"));
        int line = 1 + Files.readAllLines(draft).indexOf("jurisdiction: tasmania");

        assertThat(simulate("wattle-creek", draft.toString()))
                .isEqualTo(new Said(1, "", draft + ":" + line + ": No jurisdiction tasmania (jurisdiction)\n"));
    }

    @Test
    void a_draft_that_lets_an_office_review_what_is_above_it_is_told_with_file_line_and_flaw() throws Exception {
        String level = "internal-review: [{ of: [ceo], by: [director], clause: own }]";
        Files.writeString(draft, text().replace("\nclocks:", "\n" + level + "\nclocks:"));
        int line = 1 + Files.readAllLines(draft).indexOf(level);

        Said said = simulate("wattle-creek", draft.toString());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains(
                        draft + ":" + line + ": What the ceo handled is not for the director to review: only for mayor"
                                + " (internal-review/1/by)\n")
                .contains(draft + ":" + line + ": It is not said who reviews what the manager handled"
                        + " (internal-review)\n");
    }

    @Test
    void an_empty_file_is_no_pack() throws Exception {
        Files.writeString(draft, "");

        Said said = simulate("wattle-creek", draft.toString());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).isEqualTo(draft + ":1: Nothing stands here (format)\n");
    }

    @Test
    void a_command_without_its_file_is_not_understood() throws Exception {
        Said said = simulate("wattle-creek");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).startsWith("Missing required parameter: 'FILE'\n");
    }

    /** As the script runs it: a process of its own, with a home where nothing runs. */
    private Said simulate(String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of(
                Child.java(),
                "-XX:TieredStopAtLevel=1",
                // The class path of a test has a second logger, of which is told.
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                System.getProperty("java.class.path"),
                Probity.class.getName(),
                "policy",
                "simulate"));
        line.addAll(List.of(arguments));
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(line).redirectError(err.toFile());
        builder.environment().put("PROBITY_HOME", home.toString());
        builder.environment().remove("PROBITY_POLICIES");
        // Nobody listens there.
        builder.environment().put("PROBITY_PORT_POSTGRES", "1");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Said(process.exitValue(), out, Files.readString(err));
    }

    private static String text() throws IOException {
        try (InputStream policy = Objects.requireNonNull(
                PolicySimulateCommandTest.class.getResourceAsStream("/policies/wattle-creek/8.yaml"))) {
            return new String(policy.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
