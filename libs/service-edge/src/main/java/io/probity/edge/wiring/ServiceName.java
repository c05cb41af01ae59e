package io.probity.edge.wiring;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What this service is called by the others: {@code intake} for the application {@code intake-service}. */
@Singleton
public class ServiceName {
    private final String name;

    @Inject
    public ServiceName(@ConfigProperty(name = "quarkus.application.name") String application) {
        this.name = application.replaceFirst("-service$", "");
    }

    public String name() {
        return name;
    }
}
