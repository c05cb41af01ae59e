package io.probity.edge.admission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.probity.edge.problems.Problem;
import io.probity.edge.problems.Problems;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets in only as many requests at once as can be answered soon; all others are told at once to come again, before
 * anything is read or done for them. Without an end to the queue, each further caller makes everybody wait longer, until
 * nobody is answered in time and the queue fills the memory. Health and figures stand on a port of their own and are told
 * however busy the service is.
 */
@Singleton
public class Admission {
    private static final int BEFORE_ALL_ELSE = 2000;
    private static final String RETRY_AFTER_SECONDS = "1";

    private final Set<RoutingContext> inside = ConcurrentHashMap.newKeySet();

    @Inject
    ObjectMapper json;

    @Inject
    @ConfigProperty(name = "probity.admission.at-once")
    int atOnce;

    @Inject
    @ConfigProperty(name = "probity.admission.soon")
    Duration soon;

    void register(@Observes Filters filters) {
        Room room = new Room(atOnce, soon);
        filters.register(http -> admit(http, room), BEFORE_ALL_ELSE);
    }

    private void admit(RoutingContext http, Room room) {
        if (isFull(room)) inside.removeIf(Admission::isOver);
        if (isFull(room)) {
            refuse(http);
            return;
        }
        inside.add(http);
        Duration came = now();
        http.addEndHandler(ended -> {
            Duration now = now();
            room.answered(now, now.minus(came), inside.size());
            inside.remove(http);
        });
        http.next();
    }

    private static Duration now() {
        return Duration.ofNanos(System.nanoTime());
    }

    private boolean isFull(Room room) {
        return inside.size() >= room.places();
    }

    /** Of callers who hang up we are not always told: whoever waits for the answer may have taken our place as listener. */
    private static boolean isOver(RoutingContext http) {
        return http.response().closed() || http.response().ended();
    }

    private void refuse(RoutingContext http) {
        http.response()
                .setStatusCode(503)
                .putHeader("Retry-After", RETRY_AFTER_SECONDS)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.JSON.toString())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(body());
        // What was sent along is dropped, so that the connection can be used again.
        http.request().resume();
    }

    private String body() {
        try {
            return json.writeValueAsString(Problems.busy());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
