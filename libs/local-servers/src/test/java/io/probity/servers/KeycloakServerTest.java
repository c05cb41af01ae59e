package io.probity.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakServerTest {
    @Test
    void a_taken_port_is_refused_before_anything_is_built(@TempDir Path data) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> KeycloakServer.start(data, "{\"realm\":\"probity\"}", taken.getLocalPort()))
                    .isInstanceOf(ServerFailure.class)
                    .hasMessageStartingWith(
                            "Port %d, which Keycloak needs, is taken by java".formatted(taken.getLocalPort()));
        }
    }

    @Test
    void deleting_the_cache_takes_no_clients_secret_away(@TempDir Path cache, @TempDir Path data) throws IOException {
        Path imported = Files.createDirectories(cache.resolve("imported"));
        String secret = Passwords.in(imported.resolve("secrets.properties"))
                .of("PROBITY_INTAKE_SERVICE_SECRET")
                .password();
        Files.writeString(imported.resolve("keycloakdb.mv.db"), "realm");
        KeycloakServer.keep(data, () -> imported);
        Folders.delete(imported);
        KeycloakServer.keep(data, () -> {
            throw new AssertionError("nothing is imported a second time");
        });
        assertThat(data.resolve("keycloakdb.mv.db")).hasContent("realm");
        assertThat(Passwords.in(data.resolve("secrets.properties"))
                        .of("PROBITY_INTAKE_SERVICE_SECRET")
                        .password())
                .isEqualTo(secret);
    }

    @Test
    void a_realm_never_seen_is_not_built() {
        assertThat(KeycloakServer.isBuilt("{\"realm\":\"never seen\"}")).isFalse();
    }
}
