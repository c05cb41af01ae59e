package io.probity.endtoend;

import static io.probity.endtoend.Everything.PLATFORM;
import static io.probity.endtoend.Everything.SETTINGS;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.local.Part;
import io.probity.local.demo.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** FAULTS S4: whoever carries the disk away has databases, write-ahead logs, topics and logs, and not one private word. */
class StolenDiskTest {
    private static final String CANARY = "canary" + UUID.randomUUID().toString().replace("-", "");

    @Test
    @Tag("MC-15")
    @Tag("HV-57")
    void no_file_of_the_platform_holds_a_name_a_contact_or_a_narrative_in_clear() throws IOException {
        Answer lodged = PLATFORM.anybody(Part.INTAKE, "/councils/wattle-creek/complaints")
                .post(Map.of(
                        "reporter", "NAMED",
                        "alleges", "ADMINISTRATIVE_ACTION",
                        "complainant",
                                Map.of(
                                        "fullName", CANARY + " name",
                                        "address", CANARY + " address",
                                        "email", CANARY + "@mail.example"),
                        "whatHappened", CANARY + " narrative: the bin was not emptied for three weeks.",
                        "where", CANARY + " place",
                        "nature", "customer-service",
                        "location", "waste"));
        assertThat(lodged.status()).as(lodged.body().toString()).isEqualTo(201);
        PLATFORM.await(
                "the complaint in the register",
                () -> PLATFORM.as(
                                "records-officer@wattle-creek.example",
                                Part.REPORTING,
                                "/councils/wattle-creek/registers/complaints?limit=200")
                        .get(),
                register -> register.body().toString().contains(lodged.text("/reference")));

        assertThat(filesWith(lodged.text("/id")))
                .as("control: the search finds what is written")
                .isNotEmpty();
        assertThat(filesWith(CANARY)).isEmpty();
    }

    private static List<Path> filesWith(String word) throws IOException {
        String bytes = new String(word.getBytes(UTF_8), ISO_8859_1);
        try (var files = Files.walk(SETTINGS.home())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, bytes))
                    .toList();
        }
    }

    private static boolean holds(Path file, String bytes) {
        try {
            return Files.readString(file, ISO_8859_1).contains(bytes);
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
