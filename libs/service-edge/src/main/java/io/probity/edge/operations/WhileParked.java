package io.probity.edge.operations;

import io.probity.edge.caller.Caller;
import io.probity.edge.caller.CurrentCall;
import io.probity.edge.caller.Role;
import io.probity.edge.problems.Problems;
import io.probity.edge.wiring.ServiceName;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What waits for a parked matter may say that it is not for somebody: until it was heard, it is as if there were none for them, and
 * nobody is told why (MC-15).
 */
@ApplicationScoped
public class WhileParked {
    private static final String PARKED = "select matter from parked_matter where consumer = $1 and matter = any($2)";

    private final Pool pool;
    private final ServiceName service;
    private final CurrentCall call;

    WhileParked(Pool pool, ServiceName service, CurrentCall call) {
        this.pool = pool;
        this.service = service;
        this.call = call;
    }

    /** @param roles to whom what waits may close it */
    public Uni<Void> requireOpen(UUID matter, Set<Role> roles) {
        return closed(List.of(matter), roles)
                .invoke(closed -> {
                    if (!closed.isEmpty()) throw Problems.notFound();
                })
                .replaceWithVoid();
    }

    /** Those of some matters that are closed to whoever calls, if it is one of these. */
    public Uni<Set<UUID>> closed(Collection<UUID> matters, Set<Role> roles) {
        Caller caller = call.caller();
        if (matters.isEmpty() || roles.stream().noneMatch(caller::is))
            return Uni.createFrom().item(Set.of());
        String[] keys = matters.stream().map(UUID::toString).toArray(String[]::new);
        return pool.preparedQuery(PARKED)
                .execute(Tuple.of(service.name(), keys))
                .map(rows -> rows.stream()
                        .map(row -> UUID.fromString(row.getString("matter")))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
