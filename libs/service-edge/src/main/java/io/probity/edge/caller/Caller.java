package io.probity.edge.caller;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whoever calls, as the verified token says.
 *
 * @param actor an opaque id, never a name; {@code anonymous} without a token
 * @param council the only council they belong to; empty for those who belong to none
 * @param agency the agency they answer for, such as {@code ccc}
 */
public record Caller(String actor, Set<Role> roles, Optional<String> council, Optional<String> agency) {

    private static final Caller ANONYMOUS = new Caller("anonymous", Set.of(), Optional.empty(), Optional.empty());

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Somebody without a token: welcome where {@code anyone} is. */
    public static Caller anonymous() {
        return ANONYMOUS;
    }

    /** Roles stand in {@code realm_access/roles}, as Keycloak writes them; names that are no {@link Role} are left out. */
    public static Caller of(JsonWebToken token) {
        return new Caller(
                Objects.requireNonNull(token.getSubject(), "a token without a subject"),
                roles(token),
                text(token, "council"),
                text(token, "agency"));
    }

    public boolean isAnonymous() {
        return this.equals(ANONYMOUS);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether they may act in this council at all; what they may do there, their roles say. */
    public boolean belongsTo(String council) {
        return roles.stream().anyMatch(Role::spansCouncils)
                || this.council.filter(council::equals).isPresent();
    }

    /** Whether they may act for this agency. */
    public boolean answersFor(String agency) {
        return is(Role.OPERATIONS)
                || is(Role.SERVICE)
                || this.agency.filter(agency::equals).isPresent();
    }

    private static Set<Role> roles(JsonWebToken token) {
        Object access = token.getClaim("realm_access");
        Object names = access instanceof Map<?, ?> map ? map.get("roles") : null;
        if (!(names instanceof Collection<?> all)) return Set.of();
        return all.stream()
                .flatMap(name -> Role.parse(unquoted(name)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> text(JsonWebToken token, String claim) {
        return Optional.ofNullable(token.<Object>getClaim(claim))
                .map(Caller::unquoted)
                .filter(text -> !text.isBlank());
    }

    /** Claims may come as JSON values of their own kind, whose text stands in quotes. */
    private static String unquoted(Object value) {
        String text = String.valueOf(value);
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }
}
