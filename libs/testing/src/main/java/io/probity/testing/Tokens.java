package io.probity.testing;

import io.probity.edge.caller.Role;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Access tokens shaped like Keycloak's and really signed: a service verifies them as it verifies any other. */
public final class Tokens {
    public static final String ISSUER = "https://login.probity.example/realms/probity";

    private static final Duration LASTS = Duration.ofHours(1);

    private Tokens() {}

    /** Somebody of a council. */
    public static String of(String council, Role... roles) {
        return as(UUID.randomUUID().toString(), council, roles);
    }

    /** A certain somebody of a council: for those who come back. */
    public static String as(String actor, String council, Role... roles) {
        return token(actor, Map.of("council", council), roles);
    }

    /** An agency's liaison, such as {@code ccc}. */
    public static String agency(String agency) {
        return token(UUID.randomUUID().toString(), Map.of("agency", agency), Role.AGENCY_LIAISON);
    }

    /** Somebody, or something, of no council: {@code SERVICE}, {@code OPERATIONS}, {@code INTEGRITY_AGENCY}. */
    public static String platform(Role... roles) {
        return token(UUID.randomUUID().toString(), Map.of(), roles);
    }

    /** As {@link #of}, and no longer valid. */
    public static String expired(String council, Role... roles) {
        Instant then = Instant.now().minus(Duration.ofHours(2));
        return sign(UUID.randomUUID().toString(), Map.of("council", council), ISSUER, then, SigningKey.pair(), roles);
    }

    /** As {@link #of}, and valid for as long as that: whole seconds. */
    public static String lasting(Duration time, String council, Role... roles) {
        Instant issued = Instant.now().minus(LASTS).plus(time);
        return sign(UUID.randomUUID().toString(), Map.of("council", council), ISSUER, issued, SigningKey.pair(), roles);
    }

    /** As {@link #of}, by somebody who is not our login server. */
    public static String fromElsewhere(String council, Role... roles) {
        return sign(
                UUID.randomUUID().toString(),
                Map.of("council", council),
                "https://login.elsewhere.example/realms/probity",
                Instant.now(),
                SigningKey.pair(),
                roles);
    }

    /** As {@link #of}, given by our login server for another application. */
    public static String forSomebodyElse(String council, Role... roles) {
        return claims(UUID.randomUUID().toString(), Map.of("council", council), ISSUER, Instant.now(), roles)
                .audience("elsewhere")
                .jws()
                .algorithm(SignatureAlgorithm.RS256)
                .keyId("test")
                .sign(SigningKey.pair().getPrivate());
    }

    /** As {@link #of}, signed with a key that nobody knows. */
    public static String forged(String council, Role... roles) {
        return sign(
                UUID.randomUUID().toString(),
                Map.of("council", council),
                ISSUER,
                Instant.now(),
                SigningKey.generate(),
                roles);
    }

    /** As {@link #of}, with the algorithm {@code none} and no signature. */
    public static String unsigned(String council, Role... roles) {
        String signed = of(council, roles);
        String header = SigningKey.base64Url("{\"alg\":\"none\",\"typ\":\"JWT\"}");
        return header + signed.substring(signed.indexOf('.'), signed.lastIndexOf('.') + 1);
    }

    /** What a service must be told to verify these tokens. */
    public static Map<String, String> config() {
        return Map.of("quarkus.oidc.public-key", SigningKey.publicKey(), "quarkus.oidc.token.issuer", ISSUER);
    }

    private static String token(String actor, Map<String, String> claims, Role... roles) {
        return sign(actor, claims, ISSUER, Instant.now(), SigningKey.pair(), roles);
    }

    private static String sign(
            String actor, Map<String, @Nullable String> claims, String issuer, Instant at, KeyPair key, Role... roles) {
        return claims(actor, claims, issuer, at, roles)
                .jws()
                .algorithm(SignatureAlgorithm.RS256)
                .keyId("test")
                .sign(key.getPrivate());
    }

    private static JwtClaimsBuilder claims(
            String actor, Map<String, @Nullable String> claims, String issuer, Instant at, Role... roles) {
        List<String> names = Arrays.stream(roles).map(Role::text).toList();
        var jwt = Jwt.issuer(issuer)
                .subject(actor)
                .audience("probity")
                .issuedAt(at)
                .expiresAt(at.plus(LASTS))
                .claim("typ", "Bearer")
                .claim("azp", "probity")
                .claim("realm_access", Map.of("roles", names));
        claims.forEach(jwt::claim);
        return jwt;
    }
}
