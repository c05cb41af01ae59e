package io.probity.edge;

import static io.restassured.RestAssured.given;

import io.probity.edge.caller.Role;
import io.probity.eventsourcing.store.StreamId;
import io.probity.testing.Tokens;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** How these tests ask. */
final class Asking {
    static final String COUNCIL = "wattle-creek";

    private Asking() {}

    static RequestSpecification as(Role... roles) {
        return with(Tokens.of(COUNCIL, roles));
    }

    static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    static String note(UUID id, String text) {
        return """
                {"id": "%s", "subject": "a bin", "text": "%s"}""".formatted(id, text);
    }

    /** Where a note stands. */
    static StreamId stream(UUID note) {
        return new StreamId(COUNCIL, "note", note);
    }

    static UUID posted(String text) {
        UUID id = UUID.randomUUID();
        as(Role.EMPLOYEE)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(note(id, text))
                .post("/councils/{council}/notes", COUNCIL)
                .then()
                .statusCode(201);
        return id;
    }
}
