package io.probity.edge.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.probity.edge.caller.Caller;
import io.probity.edge.caller.Fingerprint;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whose token was found right a moment ago is not looked into again: to check the signature and to read the claims was a
 * quarter of intake's time in the life of a complaint. Never past the token's own end; a key that the login server takes
 * back opens nothing half a minute later. Kept by a digest: whoever reads the memory finds no token to use.
 */
@Singleton
class VerifiedTokens {
    private final Cache<String, Verified> lately = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    private final Clock clock;

    @Inject
    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    /** A caller, and until when the token says so. */
    record Verified(Caller caller, Instant until) {
        static Verified nobody() {
            return new Verified(Caller.anonymous(), Instant.MAX);
        }

        static Verified by(JsonWebToken token) {
            return new Verified(Caller.of(token), Instant.ofEpochSecond(token.getExpirationTime()));
        }
    }

    /** @param authenticate how it is found out who calls, where that is not known yet */
    Uni<Caller> callerOf(RoutingContext http, Supplier<Uni<Verified>> authenticate) {
        Optional<String> digest = digest(http);
        return digest.map(lately::getIfPresent)
                .filter(known -> known.until().isAfter(clock.instant()))
                .map(known -> Uni.createFrom().item(known.caller()))
                .orElseGet(() -> authenticate
                        .get()
                        .invoke(found -> digest.filter(it -> !found.caller().isAnonymous())
                                .ifPresent(it -> lately.put(it, found)))
                        .map(Verified::caller));
    }

    /** Of the whole header; empty where there is none, or more than one. */
    private static Optional<String> digest(RoutingContext http) {
        List<String> given = http.request().headers().getAll("Authorization");
        return given.size() == 1
                ? Optional.of(Fingerprint.of(given.getFirst().getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }
}
