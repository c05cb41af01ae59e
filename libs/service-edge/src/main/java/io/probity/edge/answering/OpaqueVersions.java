package io.probity.edge.answering;

import io.probity.edge.caller.SealedNumbers;
import io.probity.eventsourcing.store.StreamId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * No answer leaves with a version that can be read: whoever made it, its ETag is sealed here, for that of which it is one and
 * for nothing else.
 */
@Singleton
public class OpaqueVersions {
    private static final char AT = '@';

    @Inject
    SealedNumbers numbers;

    static EntityTag unsealed(StreamId stream, int version) {
        return new EntityTag(stream.path() + AT + version);
    }

    @ServerResponseFilter
    public void seal(ContainerResponseContext answer) {
        EntityTag tag = answer.getEntityTag();
        if (tag == null) return;
        String unsealed = tag.getValue();
        int at = unsealed.lastIndexOf(AT);
        String sealed = numbers.seal(
                SealedNumbers.Use.VERSION, unsealed.substring(0, at), Integer.parseInt(unsealed.substring(at + 1)));
        answer.getHeaders().putSingle(HttpHeaders.ETAG, new EntityTag(sealed));
    }
}
