package io.probity.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PolicyCheckCommandTest {
    @TempDir
    Path folder;

    private record Said(int code, String out, String err) {}

    /** The class path of a test has a second logger, of which is told where nothing was logged before. */
    @BeforeAll
    static void quiet() {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
    }

    @Test
    void a_pack_that_holds_together_is_said_so() throws IOException {
        Path draft = written(text -> text.replaceFirst("version: .*", "version: draft")
                .replaceFirst("effective-from: .*", "effective-from: 2030-01-01"));

        assertThat(check(draft)).isEqualTo(new Said(0, draft + ": holds together\n", ""));
    }

    @Test
    void a_new_writing_of_a_version_that_is_there_takes_its_place() throws IOException {
        assertThat(check(written(UnaryOperator.identity())).code()).isZero();
    }

    @Test
    void a_flaw_is_told_with_its_file_and_line() throws IOException {
        Path flawed = written(text -> text.replace("jurisdiction: queensland", "jurisdiction: tasmania"));
        int line = 1 + Files.readAllLines(flawed).indexOf("jurisdiction: tasmania");

        assertThat(check(flawed))
                .isEqualTo(new Said(1, "", flawed + ":" + line + ": No jurisdiction tasmania (jurisdiction)\n"));
    }

    @Test
    void a_flaw_in_plans_or_reviews_is_told_with_its_file_and_line() throws IOException {
        Path plans = written(text -> text.replace("manage: [declared, relationship]", "manage: [subject]"));
        int line = 1 + Files.readAllLines(plans).indexOf("management-plans: { manage: [subject], clause: HV-36 }");
        assertThat(check(plans))
                .isEqualTo(new Said(
                        1,
                        "",
                        plans + ":" + line + ": 'subject' is none of declared, relationship, reporting-line,"
                                + " earlier-handler (management-plans/manage/1)\n"));

        Path reviews = written(text -> text.replace("\nclocks:", """

                internal-review:
                  - { of: [manager, director, nominated-person, agency-pool], by: [ceo], clause: own }
                  - { of: [ceo], by: [governance-manager], clause: own }
                clocks:"""));
        int of = 3 + Files.readAllLines(reviews).indexOf("internal-review:");
        assertThat(check(reviews))
                .isEqualTo(new Said(
                        1,
                        "",
                        reviews + ":" + of + ": What the ceo handled is not for the governance-manager to review:"
                                + " only for mayor (internal-review/2/by)\n"));
    }

    private Said check(Path file) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var said = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        try {
            int code = new CommandLine(new PolicyCheckCommand()).execute(file.toString());
            return new Said(code, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private Path written(UnaryOperator<String> changed) throws IOException {
        try (InputStream policy = Objects.requireNonNull(
                PolicyCheckCommandTest.class.getResourceAsStream("/policies/wattle-creek/8.yaml"))) {
            String text = new String(policy.readAllBytes(), StandardCharsets.UTF_8);
            return Files.writeString(folder.resolve("policy.yaml"), changed.apply(text));
        }
    }
}
