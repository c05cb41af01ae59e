package io.probity.edge.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Nobody is authenticated before the {@link Gate}. The server prepares to say 401 before it: for the figures it then finds
 * out which endpoint each request is for, by a table of all of them that it makes anew, and for the endpoints it takes that
 * back.
 */
@Singleton
final class AuthenticationInside {
    /** Of two filters of the same priority the server's own is first: this is right after who puts it there. */
    private static final int AUTHENTICATION = 200;

    void register(@Observes Filters filters) {
        filters.register(
                http -> {
                    http.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
                    http.next();
                },
                AUTHENTICATION);
    }
}
