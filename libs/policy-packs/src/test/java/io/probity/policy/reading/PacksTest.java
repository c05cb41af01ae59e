package io.probity.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each breaks one thing in a pack that holds together. */
class PacksTest {

    private static final String QUEENSLAND = "jurisdictions/queensland.yaml";
    private static final String WATTLE_CREEK = "wattle-creek/8.yaml";

    @Test
    void the_packs_as_they_are_hold_together() {
        assertThat(new Packs(files()).policies()).hasSize(1);
    }

    @Test
    void the_index_lists_every_pack_there_is() throws IOException, URISyntaxException {
        var folder =
                Path.of(PacksTest.class.getClassLoader().getResource("policies").toURI());
        try (Stream<Path> found = Files.walk(folder)) {
            var packs = found.filter(p -> p.toString().endsWith(".yaml"))
                    .map(p -> folder.relativize(p).toString())
                    .toList();
            assertThat(Packs.resource("index.txt").lines().filter(l -> l.endsWith(".yaml")))
                    .containsExactlyInAnyOrderElementsOf(packs);
        }
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            establishes: [type-a], to: "3" }                  | establishes: [type-a], to: "33" }            | Leads to 33, which is nowhere
            { when: otherwise, to: 4b }                       | { when: otherwise, to: 4a }                  | No branch leads to this step
            { when: otherwise, record: section-40a, to: end } | { when: otherwise, record: section-40a, to: "3" } | the steps go round in a circle
            establishes: [level-1], agency: ccc               | establishes: [level-1], agency: cccc         | There is no agency cccc
            establishes: [level-1], agency: ccc               | establishes: [level-1]                       | but to no agency
            { when: otherwise, record: section-40a, to: end } | { when: otherwise, record: section-40b, to: end } | There is no record section-40b
            { when: otherwise, record: section-40a, to: end } | { when: otherwise, to: end }                 | asks for no record of that
            when: suspicion is yes, establishes               | when: suspect is yes, establishes            | a question suspect that is not there
            when: suspicion is yes, establishes               | when: suspicion is maybe, establishes        | cannot be answered with maybe
            { when: otherwise, to: 4b }                       | { when: suspicion is no, to: 4b }            | The last branch must be taken otherwise
            { when: all yes, establishes: [type-b], to: "3" } | { when: otherwise, establishes: [type-b], to: "3" } | can never be taken
            establishes: [suspicion-formed], to: "4"          | establishes: [suspicion-formed, notify], to: "4" | where one category is needed
            start: "1"                                        | start: "0"                                   | that is not there
            - id: type-b-a                                    | - id: type-a-a                               | type-a-a stands twice
            - code: planning-act                              | - code: court-decision                       | The code court-decision stands twice
            agency: queensland-ombudsman, about               | agency: ombudsperson, about                  | There is no agency ombudsperson
            """)
    void a_law_that_leads_nowhere_is_refused(String found, String broken, String because) {
        assertThat(flawsWhere(QUEENSLAND, found, broken))
                .anyMatch(f -> f.toString().contains(because));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            when: all yes, establishes: [type-a] | when: all of them yes, establishes: [type-a] | is no condition
            establishes: [type-a]                | establishes: [type-c]                        | is none of
            kind: integrity                      | kind: integral                               | is none of
            calendar: au-qld                     | calender: au-qld                             | calendar: is missing or misspelt
            days: 1                              | dais: 1                                      | days: is missing or misspelt
            reasons: true                        | reason: true                                 | reasons: is missing or misspelt
            """)
    void a_word_that_is_not_of_the_format_is_refused(String found, String broken, String because) {
        assertThat(flawsWhere(QUEENSLAND, found, broken)).singleElement().satisfies(flaw -> {
            assertThat(flaw.file()).isEqualTo(QUEENSLAND);
            assertThat(flaw.where() + ": " + flaw.what()).contains(because);
        });
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            jurisdiction: queensland            | jurisdiction: tasmania              | No jurisdiction tasmania
            kind: acknowledgement               | kind: acknowledgment                | There is no clock acknowledgement
            kind: acknowledgement               | kind: outcome-told                  | stands twice
            days: 14                            | days: 0                             | Its days cannot be right
            code: waste,                        | code: building,                     | The code building stands twice
            { level: level-1                    | { level: section-38                 | no level of a section 40 agreement
            """)
    void a_policy_that_does_not_fit_its_law_is_refused(String found, String broken, String because) {
        assertThat(flawsWhere(WATTLE_CREEK, found, broken))
                .anyMatch(f -> f.toString().contains(because));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            jurisdictions/queensland.yaml | establishes: [type-a], to: "3" }    | establishes: [type-a], to: "33" }
            jurisdictions/queensland.yaml | establishes: [type-a]               | establishes: [type-c]
            jurisdictions/queensland.yaml | establishes: [level-1], agency: ccc | establishes: [level-1], agency: cccc
            jurisdictions/queensland.yaml | when: suspicion is yes, establishes | when: suspect is yes, establishes
            jurisdictions/queensland.yaml | start: "1"                          | start: "0"
            wattle-creek/8.yaml           | days: 14                            | days: 0
            wattle-creek/8.yaml           | jurisdiction: queensland            | jurisdiction: tasmania
            """)
    void a_flaw_is_named_with_its_file_and_line(String file, String found, String broken) {
        var lines = files().get(file).replace(found, broken).lines().toList();
        int line = 1
                + lines.indexOf(lines.stream()
                        .filter(l -> l.contains(broken))
                        .findFirst()
                        .orElseThrow());
        assertThat(flawsWhere(file, found, broken))
                .anyMatch(flaw -> flaw.toString().startsWith(file + ":" + line + ": "));
    }

    @Test
    void two_versions_are_not_in_force_from_the_same_day() {
        var files = files();
        files.put("wattle-creek/9.yaml", files.get(WATTLE_CREEK).replaceFirst("version: .*", "version: \"9\""));
        assertThatThrownBy(() -> new Packs(files).policies())
                .isInstanceOfSatisfying(PackRefused.class, e -> assertThat(e.flaws())
                        .singleElement()
                        .satisfies(flaw -> assertThat(flaw.where()).isEqualTo("effective-from")));
    }

    @Test
    void one_file_that_cannot_be_read_does_not_hide_the_flaws_of_another() {
        var files = files();
        files.put("jurisdictions/elsewhere.yaml", "id: [");
        files.computeIfPresent(WATTLE_CREEK, (f, c) -> c.replace("days: 14", "days: 0"));
        assertThatThrownBy(() -> new Packs(files).policies())
                .isInstanceOfSatisfying(PackRefused.class, e -> assertThat(e.flaws())
                        .extracting(Flaw::file)
                        .contains("jurisdictions/elsewhere.yaml", WATTLE_CREEK));
    }

    @Test
    void every_flaw_is_named_at_once() {
        var files = files();
        files.computeIfPresent(QUEENSLAND, (f, c) -> c.replace("start: \"1\"", "start: \"0\""));
        files.computeIfPresent(WATTLE_CREEK, (f, c) -> c.replace("days: 14", "days: 0"));
        assertThatThrownBy(() -> new Packs(files).policies())
                .isInstanceOfSatisfying(
                        PackRefused.class, e -> assertThat(e.flaws()).hasSize(3));
    }

    private static List<Flaw> flawsWhere(String file, String found, String broken) {
        var files = files();
        assertThat(files.get(file)).contains(found);
        files.computeIfPresent(file, (f, content) -> content.replace(found, broken));
        try {
            new Packs(files).policies();
        } catch (PackRefused refused) {
            return refused.flaws();
        }
        return List.of();
    }

    private static Map<String, String> files() {
        return new HashMap<>(
                Map.of(QUEENSLAND, Packs.resource(QUEENSLAND), WATTLE_CREEK, Packs.resource(WATTLE_CREEK)));
    }
}
