package io.probity.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.traceability.Results.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceabilityPageTest {
    private static final Path ROOT = Path.of(System.getProperty("probity.root", "../.."));
    private static final Path SOURCE = Path.of("service/src/test/java/a/AcknowledgingTest.java");

    @TempDir
    Path root;

    @Test
    void every_duty_is_proven_by_a_test_or_said_to_be_open_and_none_is_both() {
        Set<String> duties = Clause.all(ROOT).stream().map(Clause::id).collect(Collectors.toSet());
        Set<String> proven =
                TaggedTest.under(ROOT).stream().map(TaggedTest::clause).collect(Collectors.toSet());
        Set<String> open = OpenClauses.in(ROOT).missing().keySet();

        assertThat(duties)
                .as("tags and open clauses name duties that there are")
                .containsAll(proven)
                .containsAll(open);
        assertThat(open).as("what a test proves is not open").doesNotContainAnyElementsOf(proven);
        assertThat(duties).allSatisfy(duty -> assertThat(proven.contains(duty) || open.contains(duty))
                .as("%s: tag a test with it, or say in %s what is missing", duty, OpenClauses.FILE)
                .isTrue());
    }

    /** Which tests prove what is the sources' word; what became of them, that of the run that wrote the page. */
    @Test
    void the_page_names_the_tests_that_there_are() throws IOException {
        String page = Files.readString(ROOT.resolve(TraceabilityPage.FILE));
        String now = TraceabilityPage.text(
                Clause.all(ROOT), OpenClauses.in(ROOT), TaggedTest.under(ROOT), new Results(Map.of()));

        assertThat(withoutResults(page))
                .as("run ./probity test, then ./probity trace")
                .isEqualTo(withoutResults(now));
    }

    @Test
    void tags_belong_to_the_test_after_them_and_tags_of_a_class_to_all_tests_in_it() {
        List<String> lines = """
                @Tag("HV-07")
                class AcknowledgingTest {
                    @BeforeEach
                    void it_is_lodged() {
                    }
                    @Test
                    @Tag("HV-09")
                    void it_is_acknowledged() {
                    }
                    @Test
                    void it_is_not() {
                    }
                }""".lines().toList();

        assertThat(TaggedTest.in(SOURCE, lines))
                .containsExactly(
                        new TaggedTest("HV-07", SOURCE, "AcknowledgingTest", "it_is_acknowledged"),
                        new TaggedTest("HV-09", SOURCE, "AcknowledgingTest", "it_is_acknowledged"),
                        new TaggedTest("HV-07", SOURCE, "AcknowledgingTest", "it_is_not"));
    }

    @Test
    void a_test_of_many_cases_is_as_good_as_the_worst_of_them() throws IOException {
        Path reports = Files.createDirectories(root.resolve("service/target/surefire-reports"));
        Files.writeString(reports.resolve("TEST-a.AcknowledgingTest.xml"), """
                <testsuite>
                  <testcase name="it_is_acknowledged(String)[1]" classname="a.AcknowledgingTest"/>
                  <testcase name="it_is_acknowledged(String)[2]" classname="a.AcknowledgingTest"><failure/></testcase>
                  <testcase name="it_is_acknowledged(String)[3]" classname="a.AcknowledgingTest"/>
                  <testcase name="it_is_not" classname="a.AcknowledgingTest"/>
                  <testcase name="whatever is told is told once" classname="AcknowledgingTest"/>
                </testsuite>""");

        Results results = Results.under(root);
        assertThat(results.of(test("it_is_acknowledged"))).hasValue(Result.FAILED);
        assertThat(results.of(test("it_is_not"))).hasValue(Result.PASSED);
        assertThat(results.of(test("whatever_is_told_is_told_once")))
                .as("a property")
                .hasValue(Result.PASSED);
        assertThat(results.of(test("it_was_not_run"))).isEmpty();
    }

    @Test
    void a_line_tells_the_duty_its_tests_and_what_became_of_them() {
        String page = TraceabilityPage.text(
                List.of(
                        new Clause("HV-09", "intake", "It is acknowledged."),
                        new Clause("HV-02", "intake", "In scope.")),
                new OpenClauses(Map.of("HV-02", "the gate")),
                List.of(test("it_is_acknowledged"), test("it_was_not_run")),
                new Results(Map.of("AcknowledgingTest#it_is_acknowledged", Result.PASSED)));

        assertThat(page)
                .contains("| HV-09 | It is acknowledged. | [it is acknowledged](../../" + SOURCE
                        + ")<br>[it was not run](../../" + SOURCE + ") | 1 passed, 1 not run |")
                .contains("| HV-02 | In scope. | the gate |");
    }

    private static TaggedTest test(String method) {
        return new TaggedTest("HV-09", SOURCE, "AcknowledgingTest", method);
    }

    private static String withoutResults(String page) {
        return page.replaceAll("(?m) [^|]* \\|$", "");
    }
}
