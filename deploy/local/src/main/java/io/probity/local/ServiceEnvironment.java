package io.probity.local;

import io.probity.servers.Database;
import io.probity.servers.KeycloakServer;
import io.probity.servers.PostgresServer;
import io.probity.servers.Server;
import io.probity.servers.ServerFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** What a service is told about where it runs; names as in service-edge's microprofile-config.properties. */
final class ServiceEnvironment {
    private final Settings settings;
    private final Map<Part, Database> databases = new EnumMap<>(Part.class);
    private final Map<Part, String> secrets = new ConcurrentHashMap<>();

    ServiceEnvironment(Settings settings) {
        this.settings = settings;
    }

    /** The realm file that comes with the launcher. */
    static String realm() {
        try (InputStream file = ServiceEnvironment.class.getResourceAsStream("/keycloak/probity-realm.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ServerFailure("Cannot read the realm file: " + e.getMessage(), e);
        }
    }

    /** Makes the databases, and learns the passwords of their roles. */
    PostgresServer with(PostgresServer postgres) {
        return orStopped(postgres, () -> {
            synchronized (databases) {
                Part.services().forEach(part -> databases.put(part, postgres.createDatabase(part.text())));
            }
        });
    }

    /** Learns the services' client secrets. */
    KeycloakServer with(KeycloakServer keycloak) {
        return orStopped(keycloak, () -> Part.services()
                .forEach(part -> secrets.put(part, keycloak.secret("PROBITY_" + part.name() + "_SERVICE_SECRET"))));
    }

    /** One that went away before it could be made use of holds its folder until it is closed: nobody could start it again. */
    private static <S extends Server> S orStopped(S server, Runnable made) {
        try {
            made.run();
            return server;
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    Map<String, String> of(Part service) {
        Database database;
        synchronized (databases) {
            database = Objects.requireNonNull(databases.get(service));
        }
        Map<String, String> environment = new HashMap<>();
        environment.put("PROBITY_HOST", "127.0.0.1");
        environment.put("PROBITY_POSTGRES", "127.0.0.1:" + settings.port(Part.POSTGRES));
        environment.put("PROBITY_OWNER_PASSWORD", database.owner().password());
        environment.put("PROBITY_APP_PASSWORD", database.app().password());
        environment.put("PROBITY_KAFKA", "127.0.0.1:" + settings.port(Part.KAFKA));
        environment.put("PROBITY_OIDC", settings.issuer());
        environment.put("PROBITY_CLIENT_SECRET", Objects.requireNonNull(secrets.get(service)));
        environment.put("PROBITY_SMTP_HOST", "127.0.0.1");
        environment.put("PROBITY_SMTP_PORT", Integer.toString(settings.port(Part.MAIL)));
        environment.put("QUARKUS_MAILER_HOST", "127.0.0.1");
        environment.put("QUARKUS_MAILER_PORT", Integer.toString(settings.port(Part.MAIL)));
        environment.put("PROBITY_SEALING_CREATE_MISSING", "true");
        Part.services().forEach(other -> environment.put("PROBITY_" + other.name(), settings.url(other)));
        return environment;
    }
}
