package io.probity.edge.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A body over the limit gets a clear answer, where the server by itself would only cut the connection. Texts are kept small,
 * because they are read whole; what is streamed may be as long as the server lets in.
 */
@Singleton
public class TooLarge {
    /** Most clients listen for an answer only after they have sent everything: so much is let in, and dropped. */
    private static final long PATIENCE = 64L << 20;

    private static final int BEFORE_THE_LIMIT_OF_THE_SERVER = 1000;

    private static final int AFTER_THE_LIMIT_OF_THE_SERVER = 1;

    @Inject
    ObjectMapper json;

    @Inject
    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize mostStreamed;

    @Inject
    @ConfigProperty(name = "probity.body.most")
    MemorySize most;

    @Inject
    @ConfigProperty(name = "probity.body.streamed")
    Optional<Pattern> streamed;

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_LIMIT_OF_THE_SERVER);
        filters.register(this::ofUnknownLength, AFTER_THE_LIMIT_OF_THE_SERVER);
    }

    static Problem problem() {
        return problem(ConfigProvider.getConfig().getValue("probity.body.most", String.class));
    }

    /** @param limit as people write it, such as {@code 20M} */
    public static Problem problem(String limit) {
        return Problem.of(
                413,
                "too-large",
                "Too much at once",
                "A request holds at most " + limit + "B. Shorten the text, or send documents one by one.");
    }

    private void check(RoutingContext http) {
        long length = announced(http.request());
        if (length <= Math.min(most.asLongValue(), mostStreamed.asLongValue()) || length <= limit(http)) {
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

    /** The server counts while it reads. */
    private void ofUnknownLength(RoutingContext http) {
        if (http.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null)
            http.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit(http));
        http.next();
    }

    private long limit(RoutingContext http) {
        return isStreamed(http) ? mostStreamed.asLongValue() : most.asLongValue();
    }

    private boolean isStreamed(RoutingContext http) {
        return streamed.filter(path -> path.matcher(http.normalizedPath()).matches())
                .isPresent();
    }

    private void refuse(RoutingContext http) {
        http.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.JSON.toString())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(body(isStreamed(http) ? "quarkus.http.limits.max-body-size" : "probity.body.most"));
    }

    private String body(String limit) {
        try {
            return json.writeValueAsString(problem(ConfigProvider.getConfig().getValue(limit, String.class)));
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
