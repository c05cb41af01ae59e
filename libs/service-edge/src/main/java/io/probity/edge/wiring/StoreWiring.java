package io.probity.edge.wiring;

import io.probity.eventsourcing.handling.Aggregates;
import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.handling.OpenedEvents;
import io.probity.eventsourcing.sealing.FolderOfTenantKeys;
import io.probity.eventsourcing.sealing.KeyRing;
import io.probity.eventsourcing.sealing.TenantKeys;
import io.probity.eventsourcing.store.EventStore;
import io.probity.eventsourcing.store.PostgresEventStore;
import io.quarkus.arc.DefaultBean;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Commands and what they need. The service brings its {@link Aggregates}. */
class StoreWiring {

    @Produces
    @Singleton
    EventStore eventStore(Pool pool) {
        return new PostgresEventStore(pool);
    }

    @Produces
    @Singleton
    @DefaultBean
    TenantKeys councilKeys(
            @ConfigProperty(name = "probity.sealing.keys") Path folder,
            @ConfigProperty(name = "probity.sealing.create-missing") boolean createMissing) {
        return new FolderOfTenantKeys(folder, createMissing);
    }

    @Produces
    @Singleton
    KeyRing keyRing(TenantKeys councilKeys) {
        return new KeyRing(councilKeys);
    }

    @Produces
    @Singleton
    Commands commands(EventStore store, Aggregates aggregates, KeyRing ring) {
        return new Commands(store, aggregates, ring);
    }

    @Produces
    @Singleton
    OpenedEvents openedEvents(Aggregates aggregates, KeyRing ring) {
        return new OpenedEvents(aggregates, ring);
    }
}
