package io.probity.endtoend;

import static io.probity.endtoend.Everything.PLATFORM;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.local.Part;
import io.probity.local.demo.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Those who may not see, and those who ask twice: tokens of Keycloak, answers of the running services. */
class NobodyElseTest {

    @Test
    void a_hidden_matter_is_answered_like_one_that_does_not_exist() {
        Answer lodged = PLATFORM.anybody(Part.INTAKE, "/councils/wattle-creek/complaints")
                .post(Map.of(
                        "reporter", "ANONYMOUS",
                        "alleges", "CORRUPT_CONDUCT",
                        "allegationTypes", List.of("misconduct"),
                        "whatHappened", "Somebody was seen taking fuel from the depot at night.",
                        "when", "Last Tuesday",
                        "where", "The works depot"));
        assertThat(lodged.status()).isEqualTo(201);
        String complaints = "/councils/wattle-creek/complaints/";

        Answer hidden = PLATFORM.as(
                        "records-officer@wattle-creek.example", Part.INTAKE, complaints + lodged.text("/id"))
                .get();
        Answer missing = PLATFORM.as(
                        "records-officer@wattle-creek.example", Part.INTAKE, complaints + UUID.randomUUID())
                .get();

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(missing.body());
    }

    @Test
    void whom_a_report_names_finds_it_nowhere_whatever_their_office() {
        String named = "assessor@wattle-creek.example";
        Answer lodged = PLATFORM.anybody(Part.INTAKE, "/councils/wattle-creek/complaints")
                .post(Map.of(
                        "reporter", "ANONYMOUS",
                        "alleges", "CORRUPT_CONDUCT",
                        "allegationTypes", List.of("misconduct"),
                        "whatHappened", "Whoever assesses reports has asked somebody for money to lose one.",
                        "when", "Last Tuesday",
                        "where", "The council's office",
                        "subjectOfficers", List.of(Map.of("name", "Somebody", "officer", PLATFORM.id(named)))));
        assertThat(lodged.status()).isEqualTo(201);
        String id = lodged.text("/id");
        String complaint = "/councils/wattle-creek/complaints/" + id;
        String assessments = "/councils/wattle-creek/assessments";
        PLATFORM.await(
                "an assessment that the CEO sees",
                () -> PLATFORM.as("ceo@wattle-creek.example", Part.ASSESSMENT, assessments)
                        .get(),
                answer -> answer.body().toString().contains(id));

        for (Map.Entry<Part, String> there : Map.of(
                        Part.INTAKE, complaint,
                        Part.ASSESSMENT, complaint + "/assessment",
                        Part.NOTIFICATION, complaint + "/clocks")
                .entrySet())
            assertThat(PLATFORM.as(named, there.getKey(), there.getValue())
                            .get()
                            .status())
                    .as(there.getValue())
                    .isEqualTo(404);
        for (Map.Entry<Part, String> list : Map.of(
                        Part.INTAKE, "/councils/wattle-creek/complaints", Part.ASSESSMENT, assessments)
                .entrySet())
            assertThat(PLATFORM.as(named, list.getKey(), list.getValue())
                            .get()
                            .body()
                            .toString())
                    .as(list.getValue())
                    .doesNotContain(id);
    }

    @Test
    void the_same_request_twice_is_one_complaint_and_one_answer() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> form = Map.of(
                "reporter", "ANONYMOUS",
                "alleges", "ADMINISTRATIVE_ACTION",
                "whatHappened", "The street light before number 12 has been dark for a month.",
                "where", "Example Street",
                "nature", "customer-service",
                "location", "civil-works");
        Answer first = PLATFORM.anybody(Part.INTAKE, "/councils/wattle-creek/complaints")
                .key(key)
                .post(form);
        Answer second = PLATFORM.anybody(Part.INTAKE, "/councils/wattle-creek/complaints")
                .key(key)
                .post(form);

        assertThat(first.status()).as(first.body().toString()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.location()).isEqualTo(first.location());
    }

    @Test
    void every_service_serves_its_description_and_tells_the_public_nothing_of_its_health() {
        for (Part service : Part.services()) {
            assertThat(PLATFORM.anybody(service, "/openapi?format=json").get().text("/openapi"))
                    .startsWith("3.");
            for (String path : List.of("/q/health", "/q/health/ready", "/q/metrics"))
                assertThat(PLATFORM.anybody(service, path).get().status()).isEqualTo(404);
        }
    }
}
