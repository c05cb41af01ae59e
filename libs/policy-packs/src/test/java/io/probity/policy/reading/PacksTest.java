package io.probity.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How packs stand beside each other, and how their flaws do. */
class PacksTest {

    private static final String QUEENSLAND = "jurisdictions/queensland.yaml";
    private static final String WATTLE_CREEK = "wattle-creek/8.yaml";

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

    @Test
    void two_versions_are_not_in_force_from_the_same_day() {
        var files = files();
        files.put("wattle-creek/9.yaml", files.get(WATTLE_CREEK).replace("version: \"8\"", "version: \"9\""));
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

    private static Map<String, String> files() {
        return new HashMap<>(
                Map.of(QUEENSLAND, Packs.resource(QUEENSLAND), WATTLE_CREEK, Packs.resource(WATTLE_CREEK)));
    }
}
