package io.probity.edge.answering;

import io.probity.edge.caller.SealedNumbers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** No answer leaves with a version that can be read: whoever made it, its ETag is sealed here. */
@Singleton
public class OpaqueVersions {
    @Inject
    SealedNumbers numbers;

    @ServerResponseFilter
    public void seal(ContainerResponseContext answer) {
        EntityTag tag = answer.getEntityTag();
        if (tag == null) return;
        String sealed = numbers.seal(SealedNumbers.Use.VERSION, Integer.parseInt(tag.getValue()));
        answer.getHeaders().putSingle(HttpHeaders.ETAG, new EntityTag(sealed));
    }
}
