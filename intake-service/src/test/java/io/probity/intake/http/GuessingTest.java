package io.probity.intake.http;

import static io.probity.intake.http.Http.anyone;
import static io.probity.intake.http.Http.lodge;
import static io.probity.intake.http.Http.timesheets;
import static io.probity.intake.http.Http.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.faults.FaultRecord;
import io.probity.faults.Scale;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * FAULTS S14, beside {@link GuessingReceiptsTest}: an anonymous reporter gets an id and a reference too, and chose the
 * request's key. None of them opens the matter to somebody without a token, or tells that it is there.
 */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class GuessingTest {
    private static final String COMPLAINTS = "/councils/wattle-creek/complaints";

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    @Test
    void neither_a_guessed_nor_the_right_id_reference_or_key_opens_anything_or_tells_that_it_was_right() {
        String key = UUID.randomUUID().toString();
        JsonPath lodged = lodge(timesheets(), key).statusCode(201).extract().jsonPath();
        String id = lodged.getString("id");
        String reference = lodged.getString("reference");
        int times = Scale.times(300);

        Set<String> told = new HashSet<>();
        for (int n = 0; n < times; n++) {
            told.add(lookedUp(UUID.randomUUID().toString()));
            told.add(lookedUp(ofWeakKey(n)));
        }
        told.add(lookedUp(id));
        told.add(lookedUp(reference));
        told.add(lookedUp(key));
        assertThat(told).hasSize(1);

        String refused = lodge(with(timesheets(), "when", "On Mondays"), key)
                .statusCode(422)
                .extract()
                .asString();
        assertThat(refused).doesNotContain(id).doesNotContain(reference);
        // Of a key as it is asked for, 122 bits are chance; the id is a digest of it, in 122 bits of its own.
        assertThat(UUID.fromString(key).version()).isEqualTo(4);
        assertThat(UUID.fromString(id).version()).isEqualTo(3);
        FaultRecord.survived(
                "S14",
                "ids by chance, ids of weak keys, and the right id, reference and key, asked without a token or a receipt",
                2L * times + 3,
                "0 opened, one answer to all of them; the right key with other words tells neither id nor reference");
    }

    /** The control: who lodges under a key of one digit, and in words that somebody knows, is found out by trying all. */
    @Test
    void a_key_that_can_be_counted_is_guessed() {
        var form = with(timesheets(), "where", "The depot of " + UUID.randomUUID());
        String id = lodge(form, "weak-" + form.get("where").hashCode() + "-7")
                .statusCode(201)
                .extract()
                .path("id");
        List<Integer> right = java.util.stream.IntStream.range(0, 10)
                .filter(n -> id.equals(lodge(form, "weak-" + form.get("where").hashCode() + "-" + n)
                        .extract()
                        .path("id")))
                .boxed()
                .toList();
        assertThat(right).containsExactly(7);
        FaultRecord.controlFailed(
                "S14",
                "a key of one digit, and the same words",
                "its id and reference are told at the 8th of 10 tries");
    }

    /** What a stranger is told, without what only repeats the question. */
    private static String lookedUp(String what) {
        return anyone().get(COMPLAINTS + "/" + what)
                .then()
                .statusCode(401)
                .extract()
                .asString()
                .replace(what, "…");
    }

    private static String ofWeakKey(int n) {
        return UUID.nameUUIDFromBytes(("complaint\0wattle-creek\0" + n).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
