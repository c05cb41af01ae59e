package io.probity.edge.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A forgotten authorisation stops the service before it answers its first call. */
@Singleton
class EveryEndpointAsksPermission {

    void check(@Observes StartupEvent start, BeanManager beans, Permissions permissions) {
        List<String> mistakes = mistakes(Endpoints.all(beans), permissions.names());
        if (!mistakes.isEmpty())
            throw new IllegalStateException("Permissions do not hold together:\n  " + String.join("\n  ", mistakes));
    }

    static List<String> mistakes(List<Method> endpoints, Set<String> known) {
        List<String> mistakes = new ArrayList<>();
        for (Method endpoint : endpoints) {
            String name = endpoint.getDeclaringClass().getSimpleName() + "." + endpoint.getName();
            Endpoints.permission(endpoint)
                    .ifPresentOrElse(
                            permission -> {
                                if (!known.contains(permission))
                                    mistakes.add("%s asks for %s, which is not in %s"
                                            .formatted(name, permission, Permissions.FILE));
                            },
                            () -> mistakes.add(name + " has no @Permission"));
        }
        Set<String> idle = new TreeSet<>(known);
        idle.removeAll(endpoints.stream()
                .flatMap(endpoint -> Endpoints.permission(endpoint).stream())
                .collect(Collectors.toSet()));
        idle.forEach(permission ->
                mistakes.add("%s names %s, which no endpoint asks for".formatted(Permissions.FILE, permission)));
        return mistakes;
    }
}
