package io.probity.eventsourcing.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.probity.eventsourcing.sealing.DataKey;
import io.probity.eventsourcing.sealing.Place;
import io.probity.eventsourcing.store.StreamId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Events of one aggregate as JSON. A confidential component stands as {@code {"$sealed": "…"}}: no text that somebody
 * typed can be mistaken for it.
 */
public final class EventCodec<E> {
    private static final String SEALED = "$sealed";

    private final ObjectMapper json = Json.mapper();
    private final Class<E> events;
    private final EventTypes types;
    private final Map<String, Upcast> upcasts;

    /**
     * How events of a type that is no longer written are read.
     *
     * @param to the type that took its place, or the next step towards it
     */
    public record Upcast(String to, UnaryOperator<ObjectNode> change) {}

    public EventCodec(Class<E> events, Map<String, Upcast> upcasts) {
        this.events = events;
        this.types = new EventTypes(events);
        this.upcasts = Map.copyOf(upcasts);
    }

    /** The stored types, old ones among them, of which no event is one of these. */
    public Set<String> typesBeside(Class<?> wanted) {
        return Stream.concat(types.names().stream(), upcasts.keySet().stream())
                .filter(type -> !wanted.isAssignableFrom(types.named(today(type))))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The type as which one is read that may not be written any more. */
    private String today(String type) {
        Upcast upcast = upcasts.get(type);
        return upcast == null ? type : today(upcast.to());
    }

    /** An event as it is stored. */
    public record Written(String type, String data) {}

    public Written write(E event, StreamId stream, int version, DataKey key) {
        ObjectNode node = json.valueToTree(event);
        for (String field : types.confidentialIn(event.getClass())) {
            JsonNode open = node.get(field);
            if (open != null && !open.isNull()) {
                byte[] closed = key.seal(bytes(open), new Place(stream, version, field));
                node.replace(field, json.createObjectNode().put(SEALED, closed));
            }
        }
        return new Written(types.nameOf(event.getClass()), node.toString());
    }

    /** Reads with the subject's key; what a destroyed key had sealed comes as erased. */
    public E read(Written written, StreamId stream, int version, DataKey key) {
        return read(
                written,
                (field, value) -> {
                    if (key.isDestroyed()) return Optional.empty();
                    try {
                        return Optional.of(
                                json.readTree(key.open(value.binaryValue(), new Place(stream, version, field))));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                "[erased]",
                key.isDestroyed());
    }

    /** Reads without any key: what is confidential stays so. */
    public E readSealed(Written written) {
        return read(written, (field, value) -> Optional.empty(), "[sealed]", true);
    }

    private interface Opener {
        Optional<JsonNode> open(String field, JsonNode value);
    }

    /** @param all whether nothing confidential is read: nor what an earlier version of the event held in clear */
    private E read(Written written, Opener opener, String closed, boolean all) {
        try {
            ObjectNode node = (ObjectNode) json.readTree(written.data());
            for (var field : node.properties().stream().toList()) {
                String name = field.getKey();
                JsonNode value = field.getValue().get(SEALED);
                if (value != null) node.replace(name, opener.open(name, value).orElse(TextNode.valueOf(closed)));
            }
            String type = written.type();
            for (Upcast upcast = upcasts.get(type); upcast != null; upcast = upcasts.get(type)) {
                node = upcast.change().apply(node);
                type = upcast.to();
            }
            Class<?> event = types.named(type);
            if (all) {
                close(node, types.confidentialIn(event), closed);
                removeClosedRecords(node, types.moreThanTextIn(event), closed);
            }
            return events.cast(json.treeToValue(node, event));
        } catch (JsonProcessingException e) {
            // The original message quotes the data: nothing of it may reach a log.
            throw new IllegalStateException("an event of type " + written.type() + " cannot be read");
        }
    }

    private static void close(ObjectNode node, Set<String> confidential, String closed) {
        confidential.stream().filter(node::hasNonNull).forEach(field -> node.put(field, closed));
    }

    /** A closed component shows its mark where it is a text, and nothing where it is more than that. */
    private static void removeClosedRecords(ObjectNode node, Set<String> moreThanText, String closed) {
        moreThanText.stream()
                .filter(name -> node.path(name).isTextual()
                        && node.get(name).textValue().equals(closed))
                .forEach(node::remove);
    }

    private byte[] bytes(JsonNode node) {
        try {
            return json.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a JSON tree cannot be written", e);
        }
    }
}
