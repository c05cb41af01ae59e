package io.probity.edge.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A body over the limit gets a clear answer, where the server by itself would only cut the connection. */
@Singleton
public class TooLarge {
    /** Most clients listen for an answer only after they have sent everything: so much is let in, and dropped. */
    private static final long PATIENCE = 64L << 20;

    private static final int BEFORE_THE_LIMIT_OF_THE_SERVER = 1000;

    @Inject
    ObjectMapper json;

    @Inject
    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize limit;

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_LIMIT_OF_THE_SERVER);
    }

    static Problem problem() {
        String limit = ConfigProvider.getConfig().getValue("quarkus.http.limits.max-body-size", String.class);
        return Problem.of(
                413,
                "too-large",
                "Too much at once",
                "A request holds at most " + limit + "B. Shorten the text, or send documents one by one.");
    }

    private void check(RoutingContext http) {
        long length = announced(http.request());
        if (length <= limit.asLongValue()) {
            http.next();
        } else if (length > PATIENCE) {
            refuse(http);
        } else {
            http.request()
                    .handler(dropped -> {})
                    .endHandler(end -> refuse(http))
                    .resume();
        }
    }

    private void refuse(RoutingContext http) {
        http.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.JSON.toString())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(body());
    }

    private String body() {
        try {
            return json.writeValueAsString(problem());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
