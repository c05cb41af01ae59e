package io.probity.intake.http;

import static io.probity.intake.http.Http.RECORDS;
import static io.probity.intake.http.Http.byLetter;
import static io.probity.intake.http.Http.post;
import static io.probity.intake.http.Http.timesheets;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.edge.caller.Role;
import io.probity.testing.RealServers;
import io.probity.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class NothingStoredInClearTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Pool pool;

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    @Test
    @Tag("MC-15")
    void whoever_reads_the_log_finds_codes_and_no_name_contact_or_story() {
        String complaint = post(
                        RECORDS,
                        "/councils/wattle-creek/complaints",
                        UUID.randomUUID().toString(),
                        byLetter())
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(log())
                .contains(complaint, "wattle-creek", "complaint.lodged.v1", "identity.sealed.v1")
                .doesNotContain(
                        Canaries.NAME,
                        Canaries.PHONE,
                        Canaries.EMAIL,
                        Canaries.STORY,
                        "Osric",
                        "Ruth Amari",
                        "Neighbour");
    }

    @Test
    @Tag("HV-14")
    void whoever_reads_the_log_finds_no_trace_of_who_was_logged_in_behind_the_web_form() {
        String employee = Tokens.as("u-whistleblower", "wattle-creek", Role.EMPLOYEE, Role.MANAGER);
        post(employee, "/councils/wattle-creek/complaints", UUID.randomUUID().toString(), timesheets())
                .statusCode(201);
        assertThat(log()).doesNotContain("u-whistleblower", Canaries.SUBJECT);
    }

    /** All there is in the log, as its administrator reads it. */
    private String log() {
        return pool.withTransaction(connection -> connection
                        .query("select set_config('app.tenants', '*', true)")
                        .execute()
                        .chain(open -> connection
                                .query("select type, data, metadata from event")
                                .execute()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString(0) + row.getString(1) + row.getString(2))
                        .collect(Collectors.joining("\n")))
                .await()
                .atMost(PATIENCE);
    }
}
