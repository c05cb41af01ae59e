package io.probity.edge.health;

import io.probity.edge.wiring.LogReaders;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Whether the others hear of what happened here: an alarm for people, and no reason to take in nothing more. */
@Wellness
@ApplicationScoped
class RelayKeepsUp implements AsyncHealthCheck {

    @Inject
    Pulse pulse;

    @Inject
    LogReaders readers;

    @Inject
    @ConfigProperty(name = "probity.relay.lag-bound")
    long bound;

    @Override
    public Uni<HealthCheckResponse> call() {
        return pulse.feel()
                .map(figures -> answer(figures.lag() <= bound).withData("lag", figures.lag()))
                .onFailure()
                .recoverWithItem(() -> answer(false))
                .map(HealthCheckResponseBuilder::build);
    }

    private HealthCheckResponseBuilder answer(boolean well) {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("relay");
        boolean faultless = true;
        for (var standing : readers.standings()) {
            answer.withData(standing.name(), standing.fault().orElse("well"));
            faultless &= standing.fault().isEmpty();
        }
        return answer.status(well && faultless);
    }
}
