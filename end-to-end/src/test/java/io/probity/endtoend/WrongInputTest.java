package io.probity.endtoend;

import static io.probity.endtoend.Everything.PLATFORM;
import static io.probity.endtoend.Everything.SETTINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.probity.contracts.IntakeEvent.ComplaintAcknowledged;
import io.probity.local.Http;
import io.probity.local.Part;
import io.probity.local.demo.Answer;
import io.probity.local.demo.Call;
import io.probity.testing.PublishedEvents;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Wrong input of every kind, to the running services: each is told what is wrong, and none of it is kept.
 *
 * <p>Last: it parks a matter, and the crash test looks that none is parked.
 */
@Order(Integer.MAX_VALUE)
class WrongInputTest {
    private static final String COMPLAINTS = "/councils/wattle-creek/complaints";
    private static final Map<String, Object> FORM = Map.of(
            "reporter", "NAMED",
            "alleges", "ADMINISTRATIVE_ACTION",
            "complainant",
                    Map.of("fullName", "Robin Example", "address", "1 Example Street", "email", "robin@mail.example"),
            "whatHappened", "The footpath before the library has been broken since winter.",
            "where", "Example Street",
            "nature", "customer-service",
            "location", "civil-works");
    private static final Map<String, Object> ACKNOWLEDGEMENT =
            Map.of("understanding", "The path is broken.", "nextSteps", "Somebody will look at it.");

    @Test
    void json_that_is_none_is_told_where_it_stops_being_json() {
        HttpResponse<String> answer =
                Http.send(HttpRequest.newBuilder(URI.create(SETTINGS.url(Part.INTAKE) + COMPLAINTS))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString("{\n  \"reporter\": ANONYMOUS"))
                        .build());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("json-malformed", "line 2, column").doesNotContain("ANONYMOUS");
    }

    @Test
    @Tag("HV-07")
    void each_missing_field_is_named() {
        Answer empty = complaints().post(Map.of());

        assertThat(empty.status()).isEqualTo(400);
        assertThat(fields(empty)).contains("reporter", "alleges");
    }

    @Test
    void a_narrative_of_five_megabytes_is_too_large_and_is_told_so() {
        Answer answer = PLATFORM.anybody(Part.INTAKE, "/councils/wattle-creek/complaints")
                .post(Map.of(
                        "reporter", "ANONYMOUS", "alleges", "CORRUPT_CONDUCT", "whatHappened", "x".repeat(5_000_000)));

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void a_council_that_nobody_onboarded_takes_no_complaint() {
        Answer answer =
                PLATFORM.anybody(Part.INTAKE, "/councils/nowhere/complaints").post(FORM);

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(404);
    }

    @Test
    void a_change_of_what_was_changed_meanwhile_is_refused_as_stale() {
        Answer lodged = lodged();
        Answer referred = PLATFORM.as(
                        "records-officer@wattle-creek.example", Part.INTAKE, complaint(lodged) + "/referral")
                .put(Map.of(
                        "handler",
                        PLATFORM.id("manager@wattle-creek.example"),
                        "name",
                        "Morgan Example",
                        "referredOn",
                        LocalDate.now(ZoneId.of("Australia/Brisbane"))));
        Answer stale = acknowledgement("manager", lodged)
                .ifVersion(lodged.version().orElseThrow())
                .put(ACKNOWLEDGEMENT);
        Answer fresh = acknowledgement("manager", lodged)
                .ifVersion(referred.version().orElseThrow())
                .put(ACKNOWLEDGEMENT);

        assertThat(stale.status()).as(stale.body().toString()).isEqualTo(412);
        assertThat(fresh.status()).as(fresh.body().toString()).isEqualTo(200);
    }

    @Test
    @Tag("HV-09")
    void a_command_that_the_stage_does_not_allow_is_refused_with_its_rule() {
        Answer lodged = lodged();
        Answer early = acknowledgement("ceo", lodged).put(ACKNOWLEDGEMENT);

        assertThat(early.status()).as(early.body().toString()).isEqualTo(409);
        assertThat(early.text("/type")).isNotEmpty();
        assertThat(early.text("/detail")).endsWith(".");
    }

    /** FAULTS R11 in short. */
    @Test
    void an_event_that_nobody_can_read_parks_its_own_matter_and_all_others_go_on() {
        UUID broken = UUID.randomUUID();
        String broker = "127.0.0.1:" + SETTINGS.port(Part.KAFKA);
        try (PublishedEvents topic = PublishedEvents.connect(broker)) {
            topic.tellNonsense("wattle-creek", broken, new ComplaintAcknowledged("officer-1"));
        }
        Answer lodged = lodged();

        PLATFORM.await(
                "the complaint after it has its clocks",
                () -> PLATFORM.as("manager@wattle-creek.example", Part.NOTIFICATION, complaint(lodged) + "/clocks")
                        .get(),
                Answer::isGood);
        for (Part listening : List.of(Part.ASSESSMENT, Part.NOTIFICATION, Part.APPEALS, Part.REPORTING)) {
            await().untilAsserted(() -> assertThat(isParked(listening, broken))
                    .as("parked in %s", listening)
                    .isTrue());
            assertThat(isParked(listening, UUID.fromString(lodged.text("/id")))).isFalse();
        }
    }

    private static Answer lodged() {
        Answer lodged = complaints().post(FORM);
        assertThat(lodged.status()).as(lodged.body().toString()).isEqualTo(201);
        return lodged;
    }

    private static Call complaints() {
        return PLATFORM.anybody(Part.INTAKE, COMPLAINTS);
    }

    private static String complaint(Answer lodged) {
        return COMPLAINTS + "/" + lodged.text("/id");
    }

    private static Call acknowledgement(String role, Answer lodged) {
        return PLATFORM.as(role + "@wattle-creek.example", Part.INTAKE, complaint(lodged) + "/acknowledgement");
    }

    private static boolean isParked(Part service, UUID matter) {
        return PLATFORM.as("operator@probity.example", service, "/operations/parked")
                .get()
                .lines()
                .anyMatch(line -> line.path("key").asText().equals(matter.toString()));
    }

    private static List<String> fields(Answer problem) {
        return problem.body().path("errors").findValuesAsText("field");
    }
}
