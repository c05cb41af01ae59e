package io.probity.edge.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * A service starts with a broker. When the broker goes away later, the service still takes in whatever it is told, for
 * the log keeps it: that is shown here, and alarmed by the lag, but takes nobody out of service.
 */
@Readiness
@ApplicationScoped
class BrokerIsReady implements AsyncHealthCheck {
    private static final int PATIENCE_MILLIS = 2_000;

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    private volatile boolean wasReached;
    private volatile @Nullable Admin admin;

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .completionStage(() -> admin().describeCluster(new DescribeClusterOptions().timeoutMs(PATIENCE_MILLIS))
                        .clusterId()
                        .toCompletionStage())
                .invoke(() -> wasReached = true)
                .map(cluster -> true)
                .onFailure()
                .recoverWithItem(false)
                .map(reached -> HealthCheckResponse.named("broker")
                        .status(wasReached)
                        .withData("reached", reached)
                        .build());
    }

    private synchronized Admin admin() {
        if (admin == null)
            admin = Admin.create(Map.of(
                    "bootstrap.servers",
                    broker,
                    "default.api.timeout.ms",
                    PATIENCE_MILLIS * 2,
                    "request.timeout.ms",
                    PATIENCE_MILLIS,
                    "reconnect.backoff.max.ms",
                    1_000));
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) admin.close(Duration.ZERO);
    }
}
