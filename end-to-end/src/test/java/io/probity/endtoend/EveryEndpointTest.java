package io.probity.endtoend;

import static io.probity.endtoend.Everything.PLATFORM;
import static io.probity.endtoend.Everything.SETTINGS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.probity.local.Http;
import io.probity.local.LoginServer;
import io.probity.local.Part;
import io.probity.local.demo.Answer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * FAULTS S1 and S21, over HTTP: every endpoint that the five services describe, asked about a complaint that is there, by
 * those who have no business with it. What stands behind it must make no difference to the answer.
 */
class EveryEndpointTest {
    private static final LoginServer LOGIN = new LoginServer(SETTINGS);

    /** What anybody may do: complain, disclose, and read what is no complaint. */
    private static final Set<String> OPEN = Set.of(
            "POST /councils/{council}/complaints",
            "POST /councils/{council}/disclosures",
            "GET /councils/{council}/out-of-scope-reasons",
            "GET /councils/{council}/policy");

    /** An operation of a service, as its description names it. */
    private record Endpoint(Part service, String method, String path) {
        boolean isOfCouncil() {
            return path.contains("{council}");
        }

        HttpResponse<String> ask(String council, String id, Optional<String> user) {
            String filled = path.replace("{council}", council).replaceAll("\\{[^}]*}", id);
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(SETTINGS.url(service) + filled))
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("Content-Type", "application/json")
                    .method(
                            method,
                            method.equals("GET")
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString("{}"));
            user.ifPresent(it -> request.header("Authorization", "Bearer " + LOGIN.token(it)));
            return Http.send(request.build());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @TestFactory
    @Tag("MC-15")
    Stream<DynamicTest> another_councils_token_opens_nothing_and_learns_nothing() {
        String known = lodged();
        return endpoints()
                .filter(Endpoint::isOfCouncil)
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.toString(), () -> {
                    for (String role : List.of("ceo", "records-officer", "mayor", "auditor")) {
                        Optional<String> stranger = Optional.of(role + "@ironbark.example");
                        HttpResponse<String> here = endpoint.ask("wattle-creek", known, stranger);
                        HttpResponse<String> nowhere =
                                endpoint.ask("nowhere", UUID.randomUUID().toString(), stranger);
                        assertThat(here.statusCode()).as(here.body()).isEqualTo(403);
                        assertThat(here.body()).isEqualTo(nowhere.body());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> nobody_without_a_token_comes_in() {
        String known = lodged();
        return endpoints()
                .map(endpoint -> DynamicTest.dynamicTest(
                        endpoint.toString(), () -> assertThat(endpoint.ask("wattle-creek", known, Optional.empty())
                                        .statusCode())
                                .isEqualTo(401)));
    }

    private static Stream<Endpoint> endpoints() {
        List<Endpoint> all = new ArrayList<>();
        for (Part service : Part.services()) {
            JsonNode described =
                    PLATFORM.anybody(service, "/openapi?format=json").get().body();
            described.path("paths").properties().forEach(path -> path.getValue()
                    .fieldNames()
                    .forEachRemaining(method -> {
                        if (Set.of("get", "put", "post", "delete").contains(method)) {
                            all.add(new Endpoint(service, method.toUpperCase(Locale.ROOT), path.getKey()));
                        }
                    }));
        }
        assertThat(all).hasSizeGreaterThan(60);
        return all.stream().filter(endpoint -> !OPEN.contains(endpoint.toString()));
    }

    private static String lodged() {
        Answer lodged = PLATFORM.anybody(Part.INTAKE, "/councils/wattle-creek/complaints")
                .post(Map.of(
                        "reporter", "ANONYMOUS",
                        "alleges", "ADMINISTRATIVE_ACTION",
                        "whatHappened", "The gate of the park was locked on a Sunday.",
                        "where", "Example Park",
                        "nature", "customer-service",
                        "location", "civil-works"));
        assertThat(lodged.status()).as(lodged.body().toString()).isEqualTo(201);
        return lodged.text("/id");
    }
}
