package io.probity.edge.access;

import io.probity.edge.problems.Problem;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A 405 names the methods there are, as HTTP asks; Quarkus leaves them out. */
@Singleton
public class MethodsThatAreThere {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private final List<Route> routes;

    private record Route(String method, Pattern path) {}

    @Inject
    MethodsThatAreThere(BeanManager beans) {
        this.routes = Endpoints.all(beans).stream()
                .flatMap(MethodsThatAreThere::route)
                .toList();
    }

    @ServerExceptionMapper
    public Response notAllowed(NotAllowedException refused, UriInfo uri) {
        String allowed = routes.stream()
                .filter(route -> route.path().matcher(slashes(uri.getPath())).matches())
                .map(Route::method)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return Problem.of(405, "method-not-allowed", "Method not allowed", "See Allow for the methods there are.")
                .answer()
                .header("Allow", allowed)
                .build();
    }

    private static Stream<Route> route(Method endpoint) {
        Pattern path = Pattern.compile(PARAMETER
                .matcher(slashes(path(endpoint.getDeclaringClass().getAnnotation(Path.class)) + "/"
                        + path(endpoint.getAnnotation(Path.class))))
                .replaceAll("[^/]+"));
        return Arrays.stream(endpoint.getAnnotations())
                .flatMap(it -> Optional.ofNullable(it.annotationType().getAnnotation(HttpMethod.class)).stream())
                .map(method -> new Route(method.value(), path));
    }

    private static String path(Path annotation) {
        return annotation == null ? "" : annotation.value();
    }

    private static String slashes(String path) {
        return ("/" + path + "/").replaceAll("/+", "/");
    }
}
