package io.probity.edge.problems;

import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for is understood to the last parameter, or nothing is read: a filter that nobody knows would show more
 * than was asked for, and a number that is none would read like a matter that is not there.
 */
@Singleton
public class MalformedQuery {
    /** Runs after it was decided who may come in. */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public @Nullable Response understand(ContainerRequestContext asked, ResourceInfo resource) {
        if (!asked.getMethod().equals(HttpMethod.GET)) return null;
        Map<String, Class<?>> known = known(resource);
        List<Problem.FieldError> errors = errors(asked.getUriInfo().getQueryParameters(), known);
        return errors.isEmpty() ? null : problem(errors).toResponse();
    }

    private static Map<String, Class<?>> known(ResourceInfo resource) {
        return Arrays.stream(resource.getResourceMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                .collect(Collectors.toMap(
                        parameter -> parameter.getAnnotation(QueryParam.class).value(), Parameter::getType));
    }

    /** A name that nobody knows is not quoted: it may hold anything. */
    private static List<Problem.FieldError> errors(MultivaluedMap<String, String> query, Map<String, Class<?>> known) {
        if (!known.keySet().containsAll(query.keySet()))
            return List.of(new Problem.FieldError(
                    "query",
                    known.isEmpty()
                            ? "there are no parameters here"
                            : "the parameters are "
                                    + known.keySet().stream().sorted().toList()));
        return query.keySet().stream()
                .sorted()
                .flatMap(name -> error(name, query.get(name), known.get(name)).stream())
                .toList();
    }

    private static Optional<Problem.FieldError> error(String name, List<String> values, @Nullable Class<?> type) {
        if (values.size() > 1) return Optional.of(new Problem.FieldError(name, "must be given once"));
        return Optional.ofNullable(type)
                .flatMap(it -> needed(it, values.getFirst()))
                .map(needed -> new Problem.FieldError(name, needed));
    }

    /** What a value has to be that is something else. */
    private static Optional<String> needed(Class<?> type, String value) {
        try {
            if (type == int.class) Integer.parseInt(value);
            if (type == long.class) Long.parseLong(value);
            if (type == UUID.class) UUID.fromString(value);
        } catch (IllegalArgumentException unreadable) {
            return Optional.of(type == UUID.class ? "must be a UUID" : "must be a whole number");
        }
        List<String> codes = codes(type);
        return codes.isEmpty() || codes.contains(value) ? Optional.empty() : Optional.of("must be one of " + codes);
    }

    /** All that a value of the type can be, where that is a list. */
    private static List<String> codes(Class<?> type) {
        if (type == boolean.class) return List.of("true", "false");
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(Object::toString).toList()
                : List.of();
    }

    private static Problem problem(List<Problem.FieldError> errors) {
        return Problem.of(
                        400,
                        "query-not-understood",
                        "Query not understood",
                        "See errors: each names a parameter and what it needs.")
                .errors(errors);
    }
}
