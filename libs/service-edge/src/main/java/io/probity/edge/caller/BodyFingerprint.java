package io.probity.edge.caller;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps a digest of each body as it came in: the same request id with another body is a mistake of the client's. What is
 * streamed is not read here: whoever reads it compares it with what came under the same id before.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER) // what a service reads from another service is no request
public class BodyFingerprint implements ReaderInterceptor {

    @Inject
    RoutingContext http;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType() == InputStream.class) return context.proceed();
        byte[] body = context.getInputStream().readAllBytes();
        CallerKept.keepBody(http, body);
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }
}
