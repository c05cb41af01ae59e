package io.probity.local.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.probity.edge.caller.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RealmFileTest {
    private static final Path FILE = Path.of("src/main/resources/keycloak/probity-realm.json");

    @Test
    void the_realm_in_the_repository_is_what_the_generator_writes() throws IOException {
        if (Boolean.getBoolean("probity.write-realm")) {
            Files.writeString(FILE, RealmFile.text());
        }
        assertThat(Files.readString(FILE))
                .as("run this test with -Dprobity.write-realm=true and commit the file")
                .isEqualTo(RealmFile.text());
    }

    @Test
    @Tag("MC-22")
    void every_role_is_there_and_every_council_has_somebody_in_each() throws IOException {
        JsonNode realm = realm();
        assertThat(names(realm.at("/roles/realm"), "name"))
                .containsExactlyElementsOf(
                        Arrays.stream(Role.values()).map(Role::text).toList());
        for (String council : DemoPeople.COUNCILS) {
            for (Role role : DemoPeople.councilRoles()) {
                JsonNode user = user(realm, role.text() + "@" + council + ".example");
                assertThat(user.at("/realmRoles/0").asText()).isEqualTo(role.text());
                assertThat(user.at("/groups/0").asText()).isEqualTo("/" + council);
            }
        }
    }

    @Test
    void no_secret_and_no_password_but_the_demos_stands_in_the_file() throws IOException {
        for (JsonNode client : realm().get("clients")) {
            assertThat(client.path("secret").asText("${}")).startsWith("${").endsWith("}");
        }
        assertThat(realm().get("users").findValuesAsText("value")).containsOnly("demo");
    }

    @Test
    void addresses_end_in_example() throws IOException {
        assertThat(realm().get("users").findValuesAsText("email")).allMatch(address -> address.endsWith(".example"));
    }

    private static JsonNode realm() throws IOException {
        return new ObjectMapper().readTree(FILE.toFile());
    }

    private static JsonNode user(JsonNode realm, String username) {
        return StreamSupport.stream(realm.get("users").spliterator(), false)
                .filter(user -> user.path("username").asText().equals(username))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is " + username));
    }

    private static List<String> names(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.get(field).asText())
                .toList();
    }
}
