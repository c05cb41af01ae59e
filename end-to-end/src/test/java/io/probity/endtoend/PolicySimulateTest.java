package io.probity.endtoend;

import static io.probity.endtoend.Everything.CONSOLE;
import static io.probity.endtoend.Everything.PLATFORM;
import static io.probity.endtoend.Everything.SETTINGS;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.local.Part;
import io.probity.local.Probity;
import io.probity.local.demo.Answer;
import io.probity.local.demo.FalseTimesheets;
import io.probity.local.demo.Told;
import io.probity.servers.Child;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code probity policy simulate}, in a process of its own, over what happened on the platform that runs. */
@Tag("HV-58")
class PolicySimulateTest {
    private static final String COUNCIL = "wattle-creek";
    private static final String POLICY = "wattle-creek/8.yaml";
    private static final String LAW = "jurisdictions/queensland.yaml";
    private static final Path SUPERVISOR = SETTINGS.home().resolve("run/supervisor.pid");

    @TempDir
    Path folder;

    private record Said(int code, String out, String err) {}

    /** These tests' own JVM started the platform, and so it is what the command looks for. */
    @BeforeAll
    static void note() throws IOException {
        Files.createDirectories(SUPERVISOR.getParent());
        Files.writeString(SUPERVISOR, Child.noted(ProcessHandle.current()));
    }

    @AfterAll
    static void forget() throws IOException {
        Files.deleteIfExists(SUPERVISOR);
    }

    @Test
    @Tag("HV-08")
    void a_shorter_clock_would_have_been_breached_by_a_letter_of_ten_days_ago() throws Exception {
        LocalDate received = LocalDate.now(ZoneId.of("Australia/Brisbane")).minusDays(10);
        String reference = received(received);

        Said asItIs = simulate(COUNCIL, draft(POLICY, "", ""));
        assertThat(asItIs.code()).as(asItIs.err()).isZero();
        assertThat(asItIs.out())
                .as("control: under the policy as it is nothing is late")
                .contains(" under wattle-creek 8 of ")
                .doesNotContain(reference);

        Said said = simulate(COUNCIL, draft(POLICY, "days: 14", "days: 7"));
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(line(said, reference))
                .containsSubsequence(
                        "acknowledgement",
                        received.toString(),
                        received.plusDays(14).toString(),
                        received.plusDays(7).toString(),
                        "runs",
                        "LATE");
        assertThat(said.out()).containsPattern("\\d+ clocks: [1-9]\\d* would be breached, [1-9]\\d* of them were not");
    }

    @Test
    @Tag("HV-33")
    void a_draft_of_the_law_sends_what_was_level_one_elsewhere() throws Exception {
        CONSOLE.heading("A level under a draft");
        Told told = new FalseTimesheets().tell(PLATFORM, CONSOLE);
        assertThat(simulate(COUNCIL, draft(LAW, "", "")).out())
                .as("control: under the law as it is")
                .contains(": 0 would lead elsewhere.")
                .doesNotContain(told.reference());

        Said said = simulate(
                COUNCIL,
                draft(LAW, "level is level-1, establishes: [level-1]", "level is level-1, establishes: [level-2]"));

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(line(said, told.reference())).containsSubsequence("level-1", "level-2");
        assertThat(said.out()).containsPattern("\\d+ assessments: [1-9]\\d* would lead elsewhere\\.");
    }

    @Test
    void a_council_that_is_not_there_is_said_so_in_one_line() throws Exception {
        assertThat(simulate("nowhere", draft(POLICY, "", "")))
                .isEqualTo(new Said(1, "", "probity: There is no council nowhere on this platform.\n"));
    }

    @Test
    void a_draft_under_another_states_law_is_none_of_this_councils() throws Exception {
        assertThat(simulate("ironbark", draft(POLICY, "", "")))
                .isEqualTo(new Said(
                        1,
                        "",
                        "probity: The draft stands under the law of queensland; ironbark is a council of victoria.\n"));
    }

    /** A complaint whose acknowledgement runs. @return its reference */
    private static String received(LocalDate day) {
        Answer lodged = PLATFORM.as(
                        "records-officer@wattle-creek.example", Part.INTAKE, "/councils/wattle-creek/complaints")
                .post(Map.of(
                        "reporter",
                        "NAMED",
                        "alleges",
                        "ADMINISTRATIVE_ACTION",
                        "complainant",
                        Map.of("fullName", "Robin Example", "address", "1 Example Street"),
                        "whatHappened",
                        "The drain in our street has been blocked since the flood.",
                        "where",
                        "Example Street",
                        "nature",
                        "customer-service",
                        "location",
                        "civil-works",
                        "receipt",
                        Map.of(
                                "channel",
                                "letter",
                                "receivedOn",
                                day,
                                "officer",
                                "Ash Example",
                                "position",
                                "Records officer")));
        assertThat(lodged.status()).as(lodged.body().toString()).isEqualTo(201);
        PLATFORM.await(
                "its clocks",
                () -> PLATFORM.as(
                                "manager@wattle-creek.example",
                                Part.NOTIFICATION,
                                "/councils/wattle-creek/complaints/" + lodged.text("/id") + "/clocks")
                        .get(),
                clocks -> clocks.isGood() && clocks.body().toString().contains("acknowledgement"));
        return lodged.text("/reference");
    }

    private static String line(Said said, String reference) {
        return said.out()
                .lines()
                .filter(line -> line.contains(reference))
                .reduce((one, other) -> one + other)
                .orElseThrow(() -> new AssertionError(reference + " is not in\n" + said.out()));
    }

    private Path draft(String pack, String found, String changed) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(PolicySimulateTest.class.getResourceAsStream("/policies/" + pack))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains(found);
            return Files.writeString(
                    folder.resolve("draft.yaml"), found.isEmpty() ? text : text.replace(found, changed));
        }
    }

    private Said simulate(String council, Path draft) throws Exception {
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(
                        Child.java(),
                        "-XX:TieredStopAtLevel=1",
                        // The class path of a test has other loggers, of which is told.
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Probity.class.getName(),
                        "policy",
                        "simulate",
                        council,
                        draft.toString())
                .redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("PROBITY_HOME", SETTINGS.home().toString());
        environment.put("PROBITY_PORT_POSTGRES", String.valueOf(SETTINGS.port(Part.POSTGRES)));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Said(process.exitValue(), out, Files.readString(err));
    }
}
