package io.probity.faults;

import static io.probity.faults.FaultRecord.Kind.CONTROL_FAILED;
import static io.probity.faults.FaultRecord.Kind.SURVIVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultsPageTest {
    private static final Path ROOT = Path.of(System.getProperty("probity.root", "../.."));
    private static final String SOURCE = "module/src/test/java/a/GapTest.java";

    @TempDir
    Path root;

    /** The page in the repository: which rows are tried, by which tests, is the sources' word; its figures are a run's. */
    @Test
    void the_page_names_the_rows_that_have_a_test_and_no_others() throws IOException {
        TestsInSources sources = TestsInSources.under(ROOT);
        String page = Files.readString(ROOT.resolve(FaultsPage.FILE));

        assertThat(FaultsPage.triedOn(page))
                .as("run ./probity test, then ./probity faults")
                .isEqualTo(sources.survived().entrySet().stream()
                        .collect(Collectors.toMap(row -> row.getKey(), row -> row.getValue().stream()
                                .map(Path::toString)
                                .collect(Collectors.toSet()))));
        Rows.all().forEach((row, title) -> {
            if (!sources.survived().containsKey(row)) assertThat(page).contains("- **" + row + "** " + title);
        });
    }

    @Test
    void every_row_that_is_tried_has_a_control() {
        TestsInSources sources = TestsInSources.under(ROOT);

        assertThat(sources.controls().keySet()).containsAll(sources.survived().keySet());
    }

    /** So that a row can be run by itself: what stands in a helper, nobody finds. */
    @Test
    void every_record_is_said_in_the_test_itself() throws IOException {
        for (FaultTest test : TestsInSources.under(ROOT).tests()) {
            Pattern itself = Pattern.compile("@(Test|Property|Example)\\b[^;{}]*?void " + test.method() + "\\(");
            assertThat(Files.readString(ROOT.resolve(test.source())))
                    .as(test.toString())
                    .containsPattern(itself);
        }
    }

    @Test
    void a_test_is_known_by_its_module_its_class_and_its_method() throws IOException {
        FaultTest test = sources().tests().getFirst();

        assertThat(test).isEqualTo(new FaultTest("R6", SURVIVED, Path.of(SOURCE), "nothing_is_lost"));
        assertThat(test.module()).isEqualTo(Path.of("module"));
        assertThat(test.said(new FaultRecord("R6", SURVIVED, "", 1, "", "a.GapTest", "nothing_is_lost")))
                .isTrue();
        assertThat(test.said(new FaultRecord("R6", SURVIVED, "", 1, "", "a.WideGapTest", "nothing_is_lost")))
                .isFalse();
    }

    @Test
    void a_line_tells_what_was_done_how_often_what_held_and_how_the_control_failed() throws IOException {
        TestsInSources sources = sources();
        List<FaultRecord> said = List.of(
                new FaultRecord("R6", SURVIVED, "8 writers", 1_200, "0 | lost", "a.GapTest", "nothing_is_lost"),
                new FaultRecord("R6", CONTROL_FAILED, "no lock", 1, "lost 7", "a.GapTest", "without"));

        String page = new FaultsPage(sources, said, "").text();
        assertThat(page)
                .contains("| R6 | 8 writers | 1,200 | 0 \\| lost | no lock: lost 7 | [nothing_is_lost](../" + SOURCE
                        + ") |\n")
                .contains("- **R1** every service is killed")
                .doesNotContain("- **R6**");
        assertThat(FaultsPage.triedOn(page).get("R6")).containsExactly(SOURCE);
    }

    @Test
    void a_line_no_later_run_has_touched_stands() throws IOException {
        TestsInSources sources = sources();
        FaultRecord survived =
                new FaultRecord("R6", SURVIVED, "8 writers", 1_200, "0 lost", "a.GapTest", "nothing_is_lost");
        FaultRecord control = new FaultRecord("R6", CONTROL_FAILED, "no lock", 1, "lost 7", "b.GapTest", "without");
        String page = new FaultsPage(sources, List.of(survived, control), "").text();

        assertThatThrownBy(() -> new FaultsPage(sources, List.of(survived), "").text())
                .hasMessageContaining("the control of R6 has not been run");
        assertThat(new FaultsPage(sources, List.of(), page).text()).isEqualTo(page);
        assertThatThrownBy(() -> new FaultsPage(sources, List.of(), "").text())
                .hasMessageContaining("no run has left a record of R6");
    }

    @Test
    void a_harness_that_is_no_test_names_its_rows_too() throws IOException {
        Path source = root.resolve("module/src/main/java/a/Harness.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "new FaultRecord(\"R1\", Kind.SURVIVED, new FaultRecord(\n\"R2\", CONTROL_FAILED,");

        TestsInSources sources = TestsInSources.under(root);
        assertThat(sources.survived()).containsOnlyKeys("R1");
        assertThat(sources.controls()).containsOnlyKeys("R2");
    }

    @Test
    void a_record_is_kept_under_the_name_of_the_test_that_said_it_and_read_back() throws IOException {
        FaultRecord said = new FaultRecord("S12", SURVIVED, "edits", 3, "all found", "a.EditTest", "found");
        said.writeTo(root.resolve("module/target/faults"));

        assertThat(FaultsPage.recordsUnder(root)).containsExactly(said);
        assertThatThrownBy(() -> new FaultRecord("R99", SURVIVED, "", 1, "", "", ""))
                .hasMessage("there is no fault R99");
    }

    private TestsInSources sources() throws IOException {
        Path source = root.resolve(SOURCE);
        Files.createDirectories(source.getParent());
        Files.writeString(
                source, "void nothing_is_lost() { FaultRecord.survived(\n  \"R6\", FaultRecord.controlFailed(\"R6\",");
        return TestsInSources.under(root);
    }
}
