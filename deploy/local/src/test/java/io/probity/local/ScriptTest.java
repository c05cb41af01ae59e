package io.probity.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script's own answers, and the launcher's where nothing runs. */
class ScriptTest {
    private static final Path SCRIPT = Path.of("../../probity").toAbsolutePath().normalize();

    @TempDir
    Path home;

    record Said(int code, String text) {}

    @Test
    void help_names_every_command() throws Exception {
        assertThat(script(Map.of(), "help").text())
                .contains(
                        "demo",
                        "up [--fresh]",
                        "down",
                        "status",
                        "logs SERVICE [-f]",
                        "token USER",
                        "verify",
                        "policy check FILE",
                        "test",
                        "build");
    }

    @Test
    void whoever_asks_what_a_command_does_is_told_and_nothing_is_done() throws Exception {
        Path copy = checkout("touch built");
        for (String command : List.of("build", "test", "trace", "faults")) {
            Said said = run(Map.of(), List.of("sh", copy.toString(), command, "--help"));
            assertThat(said.code()).isZero();
            assertThat(said.text()).contains("./probity " + command);
        }
        assertThat(home.resolve("built")).doesNotExist();
    }

    @Test
    void an_unknown_command_is_refused() throws Exception {
        Said said = script(Map.of(), "upp");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).endsWith("probity: there is no command \"upp\".\n");
    }

    @Test
    void a_jdk_that_is_too_old_is_passed_over() throws Exception {
        Path old = fakeJdk("17.0.15");
        assertThat(jdkFoundWith(Map.of("JAVA_HOME", old.toString()))).isNotEqualTo(old.toString());
    }

    @Test
    void java_home_is_preferred_if_it_is_new_enough() throws Exception {
        Path young = fakeJdk("26");
        assertThat(jdkFoundWith(Map.of("JAVA_HOME", young.toString()))).isEqualTo(young.toString());
    }

    @Test
    void nothing_running_is_said_so_and_down_is_content() throws Exception {
        Settings settings = Settings.onFreePorts(SCRIPT.getParent(), home);
        assertThat(LeftOvers.find(settings)).isEmpty();
        assertThat(LeftOvers.stop(settings)).isEmpty();
        assertThat(UpCommand.isUp(settings)).isFalse();
    }

    @Test
    void nothing_is_built_over_a_platform_that_runs_from_this_checkout() throws Exception {
        Path copy = checkout("touch built");
        Process supervisor =
                somebody(home.resolve("deploy/local/target/x.jar"), "io.probity.local.Probity", "supervise");
        try {
            for (String command : List.of("build", "test")) {
                Said said = run(Map.of(), List.of("sh", copy.toString(), command));
                assertThat(said.code()).isEqualTo(1);
                assertThat(said.text())
                        .isEqualTo("probity: Probity is running from what is built here: run ./probity down first.\n");
            }
            assertThat(home.resolve("built")).doesNotExist();
        } finally {
            supervisor.destroyForcibly();
        }
    }

    @Test
    void a_pid_given_to_somebody_else_since_is_no_supervisor() throws Exception {
        Process other = somebody(home.resolve("deploy/local/target/x.jar"));
        try {
            String asked = functions() + "\nif is_running; then echo yes; else echo no; fi\n";
            Path copy = Files.writeString(home.resolve("probity"), asked);
            assertThat(run(Map.of(), List.of("sh", copy.toString())).text()).isEqualTo("no\n");
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void what_is_changed_while_a_build_runs_is_built_the_next_time() throws Exception {
        Path copy = checkout("sleep 0.1; echo changed > pom.xml");
        assertThat(run(Map.of(), List.of("sh", copy.toString(), "build")).code())
                .isZero();
        assertThat(Files.getLastModifiedTime(home.resolve("target/probity-built")))
                .isLessThan(Files.getLastModifiedTime(home.resolve("pom.xml")));
    }

    @Test
    void a_build_that_fails_is_not_taken_for_one() throws Exception {
        Path copy = checkout("exit 1");
        assertThat(run(Map.of(), List.of("sh", copy.toString(), "build")).code())
                .isEqualTo(1);
        assertThat(home.resolve("target/probity-built")).doesNotExist();
    }

    @Test
    void each_failed_test_is_told_with_the_beginning_of_what_it_said() throws Exception {
        StringBuilder log = new StringBuilder("""
                [ERROR] Tests run: 3, Failures: 1, Errors: 1 <<< FAILURE! -- in io.probity.GateTest
                [ERROR] io.probity.GateTest.a_stranger_is_kept_out -- Time elapsed: 1.2 s <<< FAILURE!
                java.lang.AssertionError:

                Expecting 404 but was 200
                [INFO] Running io.probity.OtherTest
                said by another test
                [ERROR] io.probity.GateTest.a_friend_comes_in -- Time elapsed: 30 s <<< ERROR!
                java.lang.IllegalStateException: the door is stuck
                """);
        for (int i = 1; i <= 40; i++) log.append("\tat line ").append(i).append("\n");
        Files.writeString(home.resolve("said"), log);
        String report = "<testsuite name=\"GateTest\" tests=\"3\" errors=\"1\" skipped=\"0\" failures=\"1\">";
        Path copy = checkout("mkdir -p x/target/surefire-reports; echo '" + report
                + "' > x/target/surefire-reports/TEST-GateTest.xml; cat said");

        Said said = run(Map.of(), List.of("sh", copy.toString(), "test"));
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text())
                .contains("a_stranger_is_kept_out", "    java.lang.AssertionError:\n    Expecting 404 but was 200\n")
                .contains("a_friend_comes_in", "    java.lang.IllegalStateException: the door is stuck\n")
                .contains("\tat line 11\n")
                .doesNotContain("\tat line 12\n", "said by another test")
                .endsWith("1 passed, 2 failed\n");
    }

    /** A checkout that holds the script, and a Maven that does nothing else than this. */
    private Path checkout(String maven) throws IOException {
        assertThat(Files.writeString(home.resolve("mvnw"), "#!/bin/sh\n" + maven + "\n")
                        .toFile()
                        .setExecutable(true))
                .isTrue();
        return Files.copy(SCRIPT, home.resolve("probity"));
    }

    /** A process with these words in its command line, noted as this home's supervisor. */
    private Process somebody(Path first, String... more) throws IOException {
        List<String> line = new java.util.ArrayList<>(List.of("sh", "-c", "sleep 60; :", first.toString()));
        line.addAll(List.of(more));
        Process process = new ProcessBuilder(line).start();
        Files.createDirectories(home.resolve("run"));
        Files.writeString(home.resolve("run/supervisor.pid"), io.probity.servers.Child.noted(process.toHandle()));
        return process;
    }

    /** A copy of the script without its last lines, which asks only which JDK it would take. */
    private String jdkFoundWith(Map<String, String> environment) throws Exception {
        Path copy =
                Files.writeString(home.resolve("probity"), functions() + "\nfind_jdk\nprintf '%s' \"$JAVA_HOME\"\n");
        return run(environment, List.of("sh", copy.toString())).text();
    }

    private static String functions() throws IOException {
        String text = Files.readString(SCRIPT);
        return text.substring(0, text.indexOf("\ncommand=${1:-help}"));
    }

    private Path fakeJdk(String version) throws IOException {
        Path jdk = home.resolve("jdk-" + version);
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        assertThat(Files.writeString(jdk.resolve("bin/javac"), "#!/bin/sh\n")
                        .toFile()
                        .setExecutable(true))
                .isTrue();
        return jdk;
    }

    private Said script(Map<String, String> environment, String... arguments) throws Exception {
        List<String> line = new java.util.ArrayList<>(List.of("sh", SCRIPT.toString()));
        line.addAll(List.of(arguments));
        return run(environment, line);
    }

    private Said run(Map<String, String> environment, List<String> line) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("PROBITY_HOME", home.toString());
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Said(process.exitValue(), text);
    }
}
