package io.probity.edge.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Without its store a service can answer nothing. What waits, parked, is shown beside. */
@Readiness
@ApplicationScoped
class StoreIsReady implements AsyncHealthCheck {
    private static final String NAME = "store";

    @Inject
    Pulse pulse;

    @Override
    public Uni<HealthCheckResponse> call() {
        return pulse.feel()
                .map(figures -> HealthCheckResponse.named(NAME)
                        .up()
                        .withData("parkedMatters", figures.parkedMatters())
                        .withData("parkedMessages", figures.parkedMessages())
                        .build())
                .onFailure()
                .recoverWithItem(() -> HealthCheckResponse.named(NAME).down().build());
    }
}
