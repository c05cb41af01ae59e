package io.probity.edge.access;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The methods of this service that answer HTTP. */
final class Endpoints {
    private Endpoints() {}

    static List<Method> all(BeanManager beans) {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .distinct()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(Endpoints::of)
                .toList();
    }

    static Stream<Method> of(Class<?> resource) {
        Stream<Class<?>> line = Stream.iterate(resource, type -> type != null, Class::getSuperclass);
        return line.flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> !method.isSynthetic() && answersHttp(method));
    }

    /** The permission on the method, or else the one on its class. */
    static Optional<String> permission(Method endpoint) {
        return Optional.ofNullable(endpoint.getAnnotation(Permission.class))
                .or(() -> Optional.ofNullable(endpoint.getDeclaringClass().getAnnotation(Permission.class)))
                .map(Permission::value);
    }

    /** A sub-resource, which has a path and no HTTP method, counts as well: it too must say who may come in. */
    private static boolean answersHttp(Method method) {
        return method.isAnnotationPresent(Path.class)
                || Arrays.stream(method.getAnnotations())
                        .anyMatch(it -> it.annotationType().isAnnotationPresent(HttpMethod.class));
    }
}
