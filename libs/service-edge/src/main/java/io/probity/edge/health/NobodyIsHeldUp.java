package io.probity.edge.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether a session that was left idle in its transaction holds up the others: then nothing is appended, or nothing relayed, and
 * no count of events says so. An alarm for people; the database ends such a session after a minute by itself.
 */
@Wellness
@ApplicationScoped
class NobodyIsHeldUp implements AsyncHealthCheck {
    private static final String NAME = "waiting";

    @Inject
    Pulse pulse;

    @Inject
    @ConfigProperty(name = "probity.store.wait-bound")
    Duration bound;

    @Override
    public Uni<HealthCheckResponse> call() {
        return pulse.feel()
                .map(figures -> HealthCheckResponse.named(NAME)
                        .status(figures.waitingSeconds() * 1_000 <= bound.toMillis())
                        .withData("seconds", Math.round(figures.waitingSeconds()))
                        .build())
                .onFailure()
                .recoverWithItem(() -> HealthCheckResponse.named(NAME).down().build());
    }
}
