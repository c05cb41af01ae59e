package io.probity.edge.wiring;

import io.probity.eventsourcing.handling.Commands;
import io.probity.eventsourcing.inbox.Consumption;
import io.probity.eventsourcing.inbox.Inbox;
import io.probity.eventsourcing.inbox.InboxListener;
import io.probity.eventsourcing.inbox.Projection;
import io.probity.eventsourcing.inbox.Reaction;
import io.probity.eventsourcing.relay.ContractTypes;
import io.probity.eventsourcing.sealing.TenantKeys;
import io.quarkus.arc.All;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** The inbox with all reactions and projections there are. */
class InboxWiring {

    @Produces
    @Singleton
    Inbox inbox(
            Pool pool,
            Commands commands,
            ContractTypes types,
            TenantKeys councilKeys,
            ServiceName service,
            Clock clock,
            InboxListener listener,
            @All List<Reaction<?>> reactions,
            @All List<Projection> projections) {
        Consumption consumption = new Consumption(
                service.name(),
                service.name(),
                types,
                LogReaders.TENANT,
                council -> hasKey(councilKeys, council),
                reactions,
                projections);
        return new Inbox(pool, consumption, commands::begin, clock, listener);
    }

    void close(@Disposes Inbox inbox) {
        inbox.close();
    }

    /** What is heard of a council whose key has not arrived yet waits, parked, until it has. */
    private static boolean hasKey(TenantKeys councilKeys, String council) {
        try {
            return councilKeys.of(council) != null;
        } catch (TenantKeys.UnknownTenantKey unknown) {
            return false;
        }
    }
}
