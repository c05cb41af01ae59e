package io.probity.appeals;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.probity.edge.caller.Role;
import io.probity.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An appeal on one complaint, and the people who have to do with it over HTTP. */
abstract class OverHttp {
    static final String LODGE = """
            {"reference":"WCS-7Q4M2K","about":["HANDLING","REMEDY"],"grounds":"Nobody read the meter.","desiredResult":"Read the meter."}""";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    final UUID complaint = UUID.randomUUID();
    final String ceo = Tokens.as("officer-ceo", Elsewhere.COUNCIL, Role.CEO);
    final String mayor = Tokens.as("officer-mayor", Elsewhere.COUNCIL, Role.MAYOR);
    final String manager = Tokens.as("officer-manager", Elsewhere.COUNCIL, Role.MANAGER);
    final String complainant = Tokens.of(Elsewhere.COUNCIL, Role.COMPLAINANT);

    Elsewhere elsewhere;

    @BeforeEach
    void others() {
        elsewhere = new Elsewhere(broker);
    }

    @AfterEach
    void close() {
        elsewhere.close();
    }

    String lodged() {
        return await().atMost(30, SECONDS)
                .until(
                        () -> as(complainant)
                                .header("Idempotency-Key", "lodging-" + complaint)
                                .body(LODGE)
                                .post(path("")),
                        answer -> answer.statusCode() == 201)
                .path("appeal");
    }

    String path(String appeal) {
        String all = "/councils/wattle-creek/complaints/" + complaint + "/appeals";
        return appeal.isEmpty() ? all : all + "/" + appeal;
    }

    ValidatableResponse put(String token, String appeal, String what, String body) {
        return send(token, body).put(path(appeal) + what).then();
    }

    ValidatableResponse post(String token, String appeal, String what, String body) {
        return send(token, body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(path(appeal) + what)
                .then();
    }

    static RequestSpecification send(String token, String body) {
        return body.isEmpty() ? as(token) : as(token).body(body);
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
