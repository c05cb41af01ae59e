package io.probity.edge.admission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.probity.edge.problems.Problem;
import io.probity.edge.problems.Problems;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets in only as many requests at once as can be answered soon; all others are told at once to come again, before
 * anything is read or done for them. Without an end to the queue, each further caller makes everybody wait longer, until
 * nobody is answered in time and the queue fills the memory. Long bodies are counted by what they weigh, for they fill it
 * sooner. Health and figures stand on a port of their own and are told however busy the service is.
 */
@Singleton
public class Admission {
    private static final int BEFORE_ALL_ELSE = 2000;
    private static final String RETRY_AFTER_SECONDS = "1";

    @Inject
    ObjectMapper json;

    @Inject
    @ConfigProperty(name = "probity.admission.at-once")
    int atOnce;

    @Inject
    @ConfigProperty(name = "probity.admission.soon")
    Duration soon;

    @Inject
    @ConfigProperty(name = "probity.admission.bodies")
    MemorySize bodies;

    @Inject
    @ConfigProperty(name = "probity.body.most")
    MemorySize body;

    void register(@Observes Filters filters) {
        Room room = new Room(atOnce, soon);
        Inside<RoutingContext> inside = new Inside<>(bodies.asLongValue());
        filters.register(http -> admit(http, room, inside), BEFORE_ALL_ELSE);
    }

    private void admit(RoutingContext http, Room room, Inside<RoutingContext> inside) {
        long bytes = brings(http.request());
        if (!inside.lets(bytes, room)) inside.removeIf(Admission::isOver);
        if (!inside.lets(bytes, room)) {
            refuse(http);
            return;
        }
        inside.add(http, bytes);
        Duration came = now();
        http.addEndHandler(ended -> {
            Duration now = now();
            // Whoever hung up before all was said waited for no answer: a few of these would take all room away.
            if (http.response().ended() || http.request().isEnded()) {
                room.answered(now, now.minus(came), inside.size());
            }
            inside.remove(http);
        });
        http.next();
    }

    private static Duration now() {
        return Duration.ofNanos(System.nanoTime());
    }

    /** Of callers who hang up we are not always told: whoever waits for the answer may have taken our place as listener. */
    private static boolean isOver(RoutingContext http) {
        return http.response().closed() || http.response().ended();
    }

    /** As many bytes as are said to come, and of whoever does not say, as many as are taken of one. */
    private long brings(HttpServerRequest request) {
        if (request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) return body.asLongValue();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        // What is no number the server has refused.
        return length == null ? 0 : Math.min(body.asLongValue(), Long.parseLong(length.strip()));
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
