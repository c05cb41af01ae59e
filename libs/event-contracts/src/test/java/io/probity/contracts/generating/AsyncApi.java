package io.probity.contracts.generating;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.probity.contracts.ContractEvent;
import io.probity.contracts.ContractEvents;
import io.probity.contracts.Published;
import java.io.UncheckedIOException;

/** The AsyncAPI 3 document: a channel a topic, a message an event, each with its schema. */
final class AsyncApi {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private AsyncApi() {}

    static String document() {
        var root = JsonNodeFactory.instance.objectNode();
        root.put("asyncapi", "3.0.0");
        root.putObject("info")
                .put("title", "Probity: the published language")
                .put("version", "1")
                .put("description", """
                        What the services tell each other, and anyone who may listen. CloudEvents 1.0 in binary mode; the \
                        key is the complaint's id (the council's for probity.councils), so order holds within a matter. \
                        No event holds a personal datum. Generated from the records.""");
        root.put("defaultContentType", "application/json");
        channels(root.putObject("channels"));
        operations(root.putObject("operations"));
        var components = root.putObject("components");
        messages(components.putObject("messages"));
        headers(components.putObject("messageTraits").putObject("cloudEvent"));
        try {
            return YAML.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void channels(ObjectNode channels) {
        Chapter.all().forEach(chapter -> {
            var channel = channels.putObject(chapter.name());
            channel.put("address", chapter.topic());
            channel.put("description", chapter.says());
            var messages = channel.putObject("messages");
            chapter.records().forEach(record -> messages.putObject(record.getSimpleName())
                    .put("$ref", "#/components/messages/" + id(record)));
            channel.putObject("bindings")
                    .putObject("kafka")
                    .put("topic", chapter.topic())
                    .put("bindingVersion", "0.5.0");
        });
    }

    private static void operations(ObjectNode operations) {
        Chapter.all().forEach(chapter -> operations
                .putObject("publish-" + chapter.name())
                .put("action", "send")
                .put("summary", "What the " + chapter.service() + " tells")
                .putObject("channel")
                .put("$ref", "#/channels/" + chapter.name()));
    }

    private static void messages(ObjectNode messages) {
        ContractEvents.all().forEach((type, record) -> {
            var message = messages.putObject(id(record));
            message.put("name", type);
            message.put("title", record.getSimpleName());
            message.put("summary", record.getAnnotation(Published.class).tells());
            message.putArray("traits").addObject().put("$ref", "#/components/messageTraits/cloudEvent");
            message.putObject("payload")
                    .put("schemaFormat", "application/schema+json;version=draft-2020-12")
                    .putObject("schema")
                    .put("$ref", "./schemas/" + type + ".json");
        });
    }

    private static void headers(ObjectNode trait) {
        trait.put("contentType", "application/json");
        var headers = trait.putObject("headers").put("type", "object");
        var properties = headers.putObject("properties");
        header(properties, "ce_specversion", "1.0");
        header(properties, "ce_id", "service/stream/version: a message that comes twice has the same");
        header(properties, "ce_source", "who tells, such as /probity/intake");
        header(properties, "ce_type", "the event's type and version");
        header(properties, "ce_subject", "the complaint it is about, or the council: also the message's key");
        header(properties, "ce_time", "when it happened");
        header(properties, "ce_council", "whose matter it is, such as wattle-creek");
        header(properties, "ce_stream", "the stream it comes from, such as intake/complaint/018f3b6e-…");
        header(properties, "ce_streamversion", "its version in that stream: take each in once, in this order");
        header(properties, "ce_actor", "the opaque id of who did it");
        var required = headers.putArray("required");
        properties.fieldNames().forEachRemaining(required::add);
        header(properties, "traceparent", "W3C trace context, where there is one");
    }

    private static void header(ObjectNode properties, String name, String says) {
        properties.putObject(name).put("type", "string").put("description", says);
    }

    private static String id(Class<? extends ContractEvent> record) {
        return record.getEnclosingClass().getSimpleName().replace("Event", "") + "." + record.getSimpleName();
    }
}
