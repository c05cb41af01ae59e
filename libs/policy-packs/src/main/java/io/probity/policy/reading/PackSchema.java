package io.probity.policy.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Holds a pack against its JSON Schema, the same that editors use, and says what is wrong in plain words. */
final class PackSchema {

    /** Only a name: what it leads to is read from the classpath, never from the network. */
    private static final String BASE = "https://probity.example/policies/schema/";

    private static final String FOLDER = "schema/";
    static final String JURISDICTION = "jurisdiction.schema.json";
    static final String POLICY = "policy.schema.json";
    static final String PARTS = "parts.schema.json";

    private final Map<String, JsonNode> written;
    private final JsonSchema jurisdiction;
    private final JsonSchema policy;

    PackSchema() {
        written =
                Stream.of(JURISDICTION, POLICY, PARTS).collect(Collectors.toMap(name -> BASE + name, PackSchema::read));
        var factory = JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                builder -> builder.schemaLoaders(loaders -> loaders.schemas(iri -> String.valueOf(written.get(iri)))));
        var config = SchemaValidatorsConfig.builder()
                .formatAssertionsEnabled(true)
                .cacheRefs(true)
                .build();
        jurisdiction = factory.getSchema(SchemaLocation.of(BASE + JURISDICTION), config);
        policy = factory.getSchema(SchemaLocation.of(BASE + POLICY), config);
    }

    void check(Pack pack, JsonNode content) {
        (pack.isLaw() ? jurisdiction : policy).validate(content).forEach(wrong -> tell(pack, wrong));
    }

    static JsonNode read(String schema) {
        try {
            return new ObjectMapper().readTree(Packs.resource(FOLDER + schema));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(schema + " is no JSON", e);
        }
    }

    private void tell(Pack pack, ValidationMessage wrong) {
        List<Object> at = steps(wrong.getInstanceLocation());
        switch (wrong.getType()) {
            case "required" -> pack.flawAt(at, "'" + wrong.getProperty() + "' is missing");
            case "additionalProperties" -> {
                at.add(wrong.getProperty());
                pack.flawAt(at, "'" + wrong.getProperty() + "' is no name that belongs here");
            }
            default -> pack.flawAt(at, inWords(wrong));
        }
    }

    private String inWords(ValidationMessage wrong) {
        String found = wrong.getInstanceNode().asText();
        return switch (wrong.getType()) {
            case "enum" -> "'%s' is none of %s".formatted(found, texts(wrong.getSchemaNode()));
            case "pattern" -> "'%s' does not fit. %s".formatted(found, description(wrong));
            case "format" ->
                "'%s' is no %s".formatted(found, wrong.getSchemaNode().asText());
            case "minimum" ->
                "%s is too small: at least %s"
                        .formatted(found, wrong.getSchemaNode().asText());
            case "minLength", "minItems" -> "Nothing stands here";
            default -> wrong.getMessage().substring(wrong.getMessage().indexOf(": ") + 2);
        };
    }

    /** What the schema says of the thing whose pattern was not met: the words that an editor shows. */
    private String description(ValidationMessage wrong) {
        var rule = wrong.getSchemaLocation();
        var schema = written.get(rule.getAbsoluteIri().toString());
        return steps(rule.getFragment().getParent()).stream()
                .reduce(schema, (node, step) -> node.path(step.toString()), (one, other) -> other)
                .path("description")
                .asText();
    }

    private static String texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }

    private static List<Object> steps(JsonNodePath path) {
        return IntStream.range(0, path.getNameCount())
                .mapToObj(path::getElement)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
