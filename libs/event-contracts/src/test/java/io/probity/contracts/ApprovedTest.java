package io.probity.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.probity.contracts.generating.Samples;
import io.probity.eventsourcing.codec.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What was ever published is read for ever: an approved file per type and version, never deleted, never overwritten. */
class ApprovedTest {
    private static final Path APPROVED = Path.of("src", "test", "resources", "approved");
    private static final ObjectMapper JSON = Json.mapper();

    @TestFactory
    Stream<DynamicTest> every_event_survives_the_mapper_that_services_use() {
        return ContractEvents.all().values().stream()
                .flatMap(record -> Stream.of(Samples.filled(record), Samples.bare(record)))
                .map(event -> dynamicTest(ContractEvents.nameOf(event), () -> {
                    var json = JSON.writeValueAsString(event);
                    assertThat(JSON.readValue(json, event.getClass())).isEqualTo(event);
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_event_has_an_approved_file() {
        return ContractEvents.all().entrySet().stream()
                .map(type -> dynamicTest(type.getKey(), () -> isApproved(type.getKey(), type.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> every_file_ever_approved_is_read_and_nothing_of_it_is_lost() throws IOException {
        if (Files.notExists(APPROVED)) {
            return Stream.of();
        }
        try (Stream<Path> found = Files.list(APPROVED)) {
            return found.sorted().toList().stream()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> isRead(file)));
        }
    }

    @Test
    void a_field_that_a_reader_does_not_know_yet_does_no_harm() throws IOException {
        var json =
                (ObjectNode) JSON.readTree(JSON.writeValueAsString(Samples.filled(CouncilEvent.PolicyAdopted.class)));
        json.put("added", "later");
        assertThat(JSON.treeToValue(json, CouncilEvent.PolicyAdopted.class))
                .isEqualTo(Samples.filled(CouncilEvent.PolicyAdopted.class));
    }

    private static void isApproved(String type, Class<? extends ContractEvent> record) throws IOException {
        var file = APPROVED.resolve(type + ".json");
        if (Files.notExists(file)) {
            if (!Boolean.getBoolean("approve")) {
                fail("%s is missing. Run once: ./mvnw test -pl libs/event-contracts -Dapprove=true", file);
            }
            Files.createDirectories(APPROVED);
            var pretty = JSON.copy().enable(SerializationFeature.INDENT_OUTPUT);
            Files.writeString(file, pretty.writeValueAsString(Samples.filled(record)) + "\n");
        }
        assertThat(JSON.readTree(file.toFile()).isObject()).isTrue();
    }

    private static void isRead(Path file) throws IOException {
        var type = file.getFileName().toString().replaceFirst("\\.json$", "");
        var record = ContractEvents.named(type)
                .orElseThrow(() -> new AssertionError(type + " was published once and can no longer be read"));
        var approved = JSON.readTree(file.toFile());
        var again = JSON.readTree(JSON.writeValueAsString(JSON.treeToValue(approved, record)));
        List<String> names = approved.properties().stream().map(p -> p.getKey()).toList();
        assertThat(names)
                .allSatisfy(
                        name -> assertThat((Object) again.path(name)).as(name).isEqualTo(approved.get(name)));
    }
}
