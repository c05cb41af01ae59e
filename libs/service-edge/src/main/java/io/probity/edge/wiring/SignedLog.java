package io.probity.edge.wiring;

import io.probity.eventsourcing.chain.Checkpoints;
import io.probity.eventsourcing.chain.Notary;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Signs the service's log at intervals, into a folder outside the database. What was appended since the last time is
 * chained, but whoever owns the database could still rewrite it unseen.
 */
@Singleton
class SignedLog {
    private static final Logger LOG = Logger.getLogger(SignedLog.class);

    private final Optional<Checkpoints> checkpoints;

    @Inject
    SignedLog(
            ServiceName service,
            Pool pool,
            Clock clock,
            @ConfigProperty(name = "probity.checkpoints.folder") Optional<Path> folder) {
        this.checkpoints = folder.map(
                it -> new Checkpoints(service.name(), pool, it.resolve("checkpoints"), Notary.in(it), clock));
        if (checkpoints.isEmpty()) LOG.warn("no folder for checkpoints: the log is chained, but nobody signs it");
    }

    @Scheduled(
            identity = "sign-log",
            every = "{probity.checkpoints.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> sign() {
        return checkpoints
                .map(Checkpoints::sign)
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .invoke(signed -> signed.ifPresent(it -> LOG.debugf("signed at %d", it.size())))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "the log was not signed: %s", failure.getClass().getSimpleName()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }
}
