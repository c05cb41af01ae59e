package io.probity.contracts.generating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.probity.contracts.checking.Compatibility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is generated is committed, and never differs from the records. {@code -Dapprove=true} writes it anew. */
class GeneratedTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path SCHEMAS = RESOURCES.resolve("schemas");
    private static final Path CATALOGUE = Path.of("..", "..", "docs", "domain", "events.md");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectWriter PRETTY = JSON.writer(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance));

    @Test
    void no_event_changed_incompatibly_since_it_was_committed() {
        assertThat(Compatibility.breaks(committed(), Schemas.ofAll())).as("""
                        Readers of what was published would break. Publish the event under a new version (.v2) beside \
                        the old one. Only what was never released may be changed: delete its file in schemas/ and in \
                        approved/, and run this with -Dapprove=true""").isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> what_is_committed_is_what_the_records_give() {
        var expected = new TreeMap<Path, String>();
        Schemas.ofAll().forEach((type, schema) -> expected.put(SCHEMAS.resolve(type + ".json"), pretty(schema)));
        expected.put(RESOURCES.resolve("asyncapi.yaml"), AsyncApi.document());
        expected.put(CATALOGUE, Catalogue.page());
        var compatible = Compatibility.breaks(committed(), Schemas.ofAll()).isEmpty();
        return expected.entrySet().stream()
                .map(file -> dynamicTest(
                        file.getKey().getFileName() + " is up to date",
                        () -> isUpToDate(file.getKey(), file.getValue(), compatible)));
    }

    @Test
    void a_schema_says_what_is_required_and_of_which_type() {
        assertThat(pretty(Schemas.ofAll().get("probity.fraud.loss-recorded.v1")))
                .contains("\"$schema\" : \"https://json-schema.org/draft/2020-12/schema\"")
                .contains("in cents of the Australian dollar")
                .contains("\"required\"");
        var lodged = Schemas.ofAll().get("probity.complaint.lodged.v1");
        assertThat(lodged.at("/properties/receivedOn/format").asText()).isEqualTo("date");
        assertThat(lodged.at("/properties/complainant/type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(lodged.get("required").toString()).contains("reference").doesNotContain("\"complainant\"");
    }

    @Test
    void the_catalogue_says_of_everything_what_it_is() {
        assertThat(Catalogue.page()).doesNotContain("|  |").contains("### ComplaintLodged");
    }

    private static void isUpToDate(Path file, String content, boolean compatible) throws IOException {
        if (Boolean.getBoolean("approve") && compatible) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("%s differs from the records. Run once: ./mvnw test -pl libs/event-contracts -Dapprove=true", file)
                .isEqualTo(content);
    }

    private static Map<String, JsonNode> committed() {
        var schemas = new HashMap<String, JsonNode>();
        if (Files.notExists(SCHEMAS)) {
            return schemas;
        }
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            for (Path file : files.toList()) {
                schemas.put(file.getFileName().toString().replaceFirst("\\.json$", ""), JSON.readTree(file.toFile()));
            }
            return schemas;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pretty(JsonNode schema) {
        try {
            return PRETTY.writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
