package io.probity.edge.caller;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.resteasy.reactive.jackson.runtime.serialisers.ServerJacksonMessageBodyReader;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Keeps a digest of each body as it came in: the same request id with another body is a mistake of the client's. What is
 * streamed is not read here: whoever reads it compares it with what came under the same id before. An interceptor could do
 * the same, for each of which the server parses the annotations of the method anew.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER) // what a service reads from another service is no request
@Consumes(MediaType.APPLICATION_JSON)
public class FingerprintedJson extends ServerJacksonMessageBodyReader {
    private final RoutingContext http;

    @Inject
    public FingerprintedJson(Instance<ObjectMapper> json, RoutingContext http) {
        super(json);
        this.http = http;
    }

    @Override
    public Object readFrom(Class<Object> type, Type generic, MediaType media, ServerRequestContext request)
            throws IOException {
        byte[] body = request.getInputStream().readAllBytes();
        CallerKept.keepBody(http, body);
        return readFrom(type, generic, null, media, null, new ByteArrayInputStream(body));
    }
}
