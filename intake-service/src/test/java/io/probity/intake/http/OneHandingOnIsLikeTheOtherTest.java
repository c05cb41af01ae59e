package io.probity.intake.http;

import static io.probity.intake.http.Http.CEO;
import static io.probity.intake.http.Http.OTHER_MANAGER;
import static io.probity.intake.http.Http.PID;
import static io.probity.intake.http.Http.RECORDS;
import static io.probity.intake.http.Http.WATTLE_CREEK;
import static io.probity.intake.http.Http.byLetter;
import static io.probity.intake.http.Http.get;
import static io.probity.intake.http.Http.post;
import static io.probity.intake.http.Http.put;
import static io.probity.intake.http.Http.toTheManager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.probity.contracts.AssessmentEvent.InvestigationRerouted;
import io.probity.edge.caller.Role;
import io.probity.testing.PublishedEvents;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two complaints alike: one was referred anew by somebody, of the other the handler made way. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Tag("HV-36")
@Tag("MC-15")
class OneHandingOnIsLikeTheOtherTest {
    private static final String COMPLAINTS = Tokens.as("u-complaints", WATTLE_CREEK, Role.COMPLAINTS_OFFICER);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, Object> ON = new HashMap<>(Map.of(
            "handler", "u-roads",
            "name", "Ida Roe",
            "referredOn", "2026-03-04",
            "reason", "Mara Quill is on leave."));

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    @Test
    void who_may_not_know_that_a_handler_made_way_reads_the_same_of_both_to_the_byte() {
        String referred = referred();
        put(RECORDS, referred + "/referral", ON).statusCode(200);
        String madeWay = madeWay();
        for (String reader : List.of(RECORDS, COMPLAINTS)) {
            assertThat(alike(get(reader, madeWay), madeWay)).isEqualTo(alike(get(reader, referred), referred));
            Map<String, Object> unexplained = Http.without(new HashMap<>(ON), "reason");
            unexplained.put("handler", "u-parks");
            assertThat(alike(put(reader, madeWay + "/referral", unexplained), madeWay))
                    .isEqualTo(alike(put(reader, referred + "/referral", unexplained), referred))
                    .contains("referred-again-says-why");
        }
    }

    /** Nobody is recorded as holding the office: it is named as the handler, as it is to them where somebody is. */
    @Test
    void nor_do_they_know_that_it_went_to_an_office_whose_holder_nobody_recorded() {
        String referred = referred();
        Map<String, Object> toTheCeo = new HashMap<>(ON);
        toTheCeo.putAll(Map.of("handler", "u-ceo", "name", "Cleo Ibis", "office", "ceo"));
        put(RECORDS, referred + "/referral", toTheCeo).statusCode(200);
        String madeWay = referred();
        rerouted(madeWay, Optional.empty(), "ceo");
        await().atMost(PATIENCE).untilAsserted(() -> get(RECORDS, madeWay).body("referral.office", equalTo("ceo")));
        for (String reader : List.of(RECORDS, COMPLAINTS)) {
            assertThat(alike(get(reader, madeWay), madeWay)).isEqualTo(alike(get(reader, referred), referred));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(List.of(inTheQueue(reader, referred), inTheQueue(reader, madeWay)))
                            .containsOnly("ceo of ceo"));
        }
        get(CEO, referred).body("referral.handler", equalTo("u-ceo"));
        get(CEO, madeWay).body("referral.handler", equalTo("ceo"), "referral.ground", equalTo("HV-36"));
    }

    /** Handler and office of its line, on whichever page that is. */
    private static String inTheQueue(String reader, String path) {
        String id = path.substring(path.lastIndexOf('/') + 1);
        Optional<String> after = Optional.of("");
        while (after.isPresent()) {
            JsonPath page = get(reader, "/councils/wattle-creek/complaints?limit=100" + after.get())
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            int line = page.getList("items.id").indexOf(id);
            if (line >= 0)
                return page.getString("items[" + line + "].handler") + " of "
                        + page.getString("items[" + line + "].office");
            after = Optional.ofNullable(page.getString("next")).map(next -> "&after=" + next);
        }
        return "nowhere";
    }

    /** A control: they are not the same, and those who manage conflicts and who has it now can tell. */
    @Test
    void who_may_know_reads_by_name_to_whom_it_was_referred_and_on_which_ground_it_went_on() {
        String referred = referred();
        get(RECORDS, referred).body("referral.name", equalTo("Mara Quill"));
        put(RECORDS, referred + "/referral", ON).statusCode(200).body("referral.name", equalTo(null));
        String madeWay = madeWay();
        for (String reader : List.of(CEO, OTHER_MANAGER)) {
            get(reader, referred)
                    .statusCode(200)
                    .body("referral.name", equalTo("Ida Roe"), "referral.ground", equalTo("HV-07"));
            get(reader, madeWay)
                    .statusCode(200)
                    .body("referral.name", equalTo(null), "referral.ground", equalTo("HV-36"));
        }
        get(PID, madeWay).statusCode(404);
    }

    private static String referred() {
        String id = post(
                        RECORDS,
                        "/councils/wattle-creek/complaints",
                        UUID.randomUUID().toString(),
                        byLetter())
                .statusCode(201)
                .extract()
                .path("id");
        String path = "/councils/wattle-creek/complaints/" + id;
        put(RECORDS, path + "/referral", toTheManager()).statusCode(200);
        return path;
    }

    private static String madeWay() {
        String path = referred();
        rerouted(path, Optional.of("u-roads"), "manager");
        await().atMost(PATIENCE).untilAsserted(() -> get(OTHER_MANAGER, path).statusCode(200));
        return path;
    }

    private static void rerouted(String path, Optional<String> handler, String office) {
        try (PublishedEvents others = PublishedEvents.connect()) {
            others.tell(
                    WATTLE_CREEK,
                    UUID.fromString(path.substring(path.lastIndexOf('/') + 1)),
                    new InvestigationRerouted("investigation-1", handler, "manager", office));
        }
    }

    /** All that was answered, but for ids, references and times, and the version that nobody can read. */
    private static String alike(ValidatableResponse answer, String path) {
        var told = answer.extract();
        String headers = told.headers().asList().stream()
                .filter(header -> !List.of("ETag", "Date").contains(header.getName()))
                .map(header -> header.getName() + ": " + header.getValue())
                .sorted()
                .toList()
                .toString();
        String etag = Optional.ofNullable(told.header("ETag"))
                .map(tag -> "of " + tag.length())
                .orElse("none");
        return (told.statusCode() + headers + etag + told.asString())
                .replace(path, "PATH")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                .replaceAll("WCS(-[0-9A-Z]{4}){2}", "REFERENCE")
                .replaceAll("2\\d{3}-\\d{2}-\\d{2}(T[0-9:.]+Z)?", "TIME")
                .replaceAll("[Cc]ontent-[Ll]ength: \\d+", "LENGTH");
    }
}
