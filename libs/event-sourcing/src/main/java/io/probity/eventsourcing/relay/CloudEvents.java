package io.probity.eventsourcing.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.probity.eventsourcing.store.Metadata;
import io.probity.eventsourcing.store.Recorded;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Publications as CloudEvents 1.0 in Kafka's binary mode. The id ({@code service/stream/version}) is the same however
 * often an event is sent, so that whoever receives it twice can know.
 */
public final class CloudEvents {

    public static final String SPECVERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String STREAM = "ce_stream";
    public static final String STREAM_VERSION = "ce_streamversion";
    public static final String ACTOR = "ce_actor";
    public static final String CONTENT_TYPE = "content-type";
    public static final String TRACE = "traceparent";

    private static final String JSON = "application/json";

    private final String service;
    private final String tenantHeader;
    private final ContractTypes types;

    /**
     * @param service who publishes, such as {@code intake}
     * @param tenantExtension what a tenant is called on the wire, such as {@code council}
     */
    public CloudEvents(String service, String tenantExtension, ContractTypes types) {
        this.service = service;
        this.tenantHeader = tenantHeader(tenantExtension);
        this.types = types;
    }

    /** The header that names the tenant. */
    public static String tenantHeader(String tenantExtension) {
        return "ce_" + tenantExtension;
    }

    public ProducerRecord<String, byte[]> write(Recorded<?> recorded, Publication publication) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(publication.topic(), publication.subject().toString(), json(publication.event()));
        Headers headers = message.headers();
        Metadata metadata = recorded.metadata();
        String stream = service + "/" + recorded.stream().name();
        add(headers, SPECVERSION, "1.0");
        add(headers, ID, stream + "/" + recorded.version());
        add(headers, SOURCE, "/probity/" + service);
        add(headers, TYPE, types.nameOf(publication.event().getClass()));
        add(headers, SUBJECT, publication.subject().toString());
        add(headers, TIME, metadata.at().toString());
        add(headers, CONTENT_TYPE, JSON);
        add(headers, tenantHeader, recorded.stream().tenant());
        add(headers, STREAM, stream);
        add(headers, STREAM_VERSION, Integer.toString(recorded.version()));
        add(headers, ACTOR, metadata.actor());
        add(headers, TRACE, metadata.trace());
        return message;
    }

    private static void add(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(UTF_8));
        }
    }

    private byte[] json(Object event) {
        try {
            return types.json().writeValueAsBytes(event);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("not writable as JSON: " + event.getClass(), unwritable);
        }
    }
}
