package io.probity.edge.access;

import io.probity.edge.access.VerifiedTokens.Verified;
import io.probity.edge.caller.Caller;
import io.probity.edge.caller.CallerKept;
import io.probity.edge.problems.ProblemException;
import io.probity.edge.problems.Problems;
import io.probity.edge.tenancy.Councils;
import io.probity.eventsourcing.store.StreamId;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets a call in, or says 401, 403 or 404 in words that are the same whatever stands behind. Runs before any body is read. */
@Singleton
public class Gate {
    @Inject
    CurrentIdentityAssociation identity;

    @Inject
    Permissions permissions;

    @Inject
    Instance<Councils> councils;

    @Inject
    VerifiedTokens verified;

    /** Answers with null to let the call go on. */
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public Uni<Response> admit(ResourceInfo resource, UriInfo uri, RoutingContext http) {
        // The start-up check has seen to it that there is one; without it nobody comes in.
        String permission = Endpoints.permission(resource.getResourceMethod()).orElseThrow(Problems::forbidden);
        MultivaluedMap<String, String> path = uri.getPathParameters();
        Optional<String> council = Optional.ofNullable(path.getFirst("council"));
        Optional<String> agency = Optional.ofNullable(path.getFirst("agency"));
        return verified.callerOf(http, this::authenticate)
                .invoke(caller -> {
                    CallerKept.keep(http, caller);
                    decide(caller, permission, council, agency);
                })
                .chain(caller -> knows(council))
                .onFailure(ProblemException.class)
                .recoverWithItem(
                        refusal -> ((ProblemException) refusal).problem().toResponse());
    }

    private Uni<Verified> authenticate() {
        return identity.getDeferredIdentity()
                .map(Gate::verified)
                .onFailure(AuthenticationFailedException.class)
                .transform(failed -> Problems.unauthenticated());
    }

    private void decide(Caller caller, String permission, Optional<String> council, Optional<String> agency) {
        if (caller.isAnonymous()) {
            if (!permissions.isForAnyone(permission)) throw Problems.unauthenticated();
            return;
        }
        boolean elsewhere = council.filter(it -> !caller.belongsTo(it)).isPresent()
                || agency.filter(it -> !caller.answersFor(it)).isPresent();
        if (elsewhere || !permissions.holds(caller, permission)) throw Problems.forbidden();
    }

    /** What is no council's name is looked for nowhere. */
    private Uni<Response> knows(Optional<String> council) {
        if (council.isPresent() && !StreamId.isTenantName(council.get()))
            return Uni.createFrom().item(Problems.notFound().problem().toResponse());
        if (council.isEmpty() || councils.isUnsatisfied())
            return Uni.createFrom().nullItem();
        return councils.get()
                .knows(council.get())
                .map(known -> known ? null : Problems.notFound().problem().toResponse());
    }

    private static Verified verified(SecurityIdentity identity) {
        if (identity.isAnonymous()) return Verified.nobody();
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null)
            return Verified.by(token);
        throw new AuthenticationFailedException();
    }
}
