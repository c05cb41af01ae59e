package io.probity.endtoend;

import static io.probity.endtoend.Everything.PLATFORM;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.local.Part;
import io.probity.local.demo.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A policy that came into the folder while all services ran: it is read when a council adopts it, by each of them. */
@Tag("HV-58")
class APackPutThereLaterTest {
    private static final String OPERATOR = "operator@probity.example";
    private static final String COUNCIL = "/councils/mangrove";
    private static final Path FOLDER = Path.of(System.getenv("PROBITY_POLICIES"));
    private static final Path LATER = FOLDER.resolve("mangrove.yaml");

    @AfterAll
    static void left() throws IOException {
        Files.deleteIfExists(LATER);
    }

    @Test
    void it_is_adopted_and_gone_by_without_a_restart() throws IOException {
        good(PLATFORM.as(OPERATOR, Part.INTAKE, "/councils")
                .key("mangrove-1")
                .post(Map.of("id", "mangrove", "name", "Mangrove Shire", "jurisdiction", "jacaranda")));
        assertThat(adopted("mangrove-2").status()).isEqualTo(422);

        Files.writeString(
                LATER,
                Files.readString(FOLDER.resolve("banksia.yaml"))
                        .replaceFirst("(?m)^id: banksia", "id: mangrove")
                        .replaceFirst("days: 2\\b", "days: 3")
                        .replaceFirst("Two business days", "Three business days"));

        good(adopted("mangrove-3"));
        Answer lodged = good(PLATFORM.anybody(Part.INTAKE, COUNCIL + "/complaints")
                .key(UUID.randomUUID().toString())
                .post(Map.of(
                        "reporter", "NAMED",
                        "alleges", "ADMINISTRATIVE_ACTION",
                        "complainant", Map.of("fullName", "Robin Example", "address", "1 Example Street"),
                        "whatHappened", "The tide gate was left open twice, and the lower street stood in water.",
                        "where", "The tide gate",
                        "nature", "other",
                        "natureSpecified", "A tide gate",
                        "location", "other",
                        "locationSpecified", "The harbour")));
        Answer clocks = PLATFORM.await(
                "a clock of the policy that came later",
                () -> PLATFORM.as(
                                OPERATOR, Part.NOTIFICATION, COUNCIL + "/complaints/" + lodged.text("/id") + "/clocks")
                        .get(),
                Answer::isGood);
        assertThat(clocks.body().get(0).path("why").path("calendar").asText()).contains("3 business days");
    }

    private static Answer adopted(String key) {
        return PLATFORM.as(OPERATOR, Part.INTAKE, COUNCIL + "/policies")
                .key(key)
                .post(Map.of(
                        "policy", "mangrove",
                        "version", "1",
                        "resolution", "2 January 2026",
                        "effectiveFrom", "2026-01-02"));
    }

    private static Answer good(Answer answer) {
        assertThat(answer.isGood()).as(answer.status() + " " + answer.body()).isTrue();
        return answer;
    }
}
