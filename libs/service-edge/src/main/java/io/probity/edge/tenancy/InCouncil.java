package io.probity.edge.tenancy;

import io.quarkus.hibernate.reactive.panache.common.runtime.SessionOperations;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * Runs queries over read models with the council set as the first statement of their transaction, so that row-level
 * security shows that council's rows and no other.
 */
@ApplicationScoped
public class InCouncil {
    private static final String SET_TENANTS = "select set_config('app.tenants', :tenants, true)";

    public <T> Uni<T> read(String council, Supplier<Uni<T>> query) {
        return read(List.of(council), query);
    }

    /** For those whose office spans councils. No council at all shows nothing at all. */
    public <T> Uni<T> read(Collection<String> councils, Supplier<Uni<T>> query) {
        Uni<T> work = SessionOperations.withTransaction(() -> SessionOperations.getSession()
                .chain(session -> session.createNativeQuery(SET_TENANTS, String.class)
                        .setParameter("tenants", String.join(",", councils))
                        .getSingleResult())
                .chain(set -> query.get()));
        return detached(work);
    }

    /** A client that hangs up ends its wait, never the transaction: work cut off halfway kills its connection for good. */
    private static <T> Uni<T> detached(Uni<T> work) {
        return Uni.createFrom().emitter(emitter -> work.subscribe().with(emitter::complete, emitter::fail));
    }
}
