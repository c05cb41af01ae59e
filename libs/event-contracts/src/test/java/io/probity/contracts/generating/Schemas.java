package io.probity.contracts.generating;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import io.probity.contracts.ContractEvents;
import io.probity.contracts.Published;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The JSON Schema (draft 2020-12) of a record, as its components say. */
public final class Schemas {

    private Schemas() {}

    /** The schemas of all published events by type name. */
    public static Map<String, JsonNode> ofAll() {
        var schemas = new TreeMap<String, JsonNode>();
        ContractEvents.all().forEach((type, record) -> schemas.put(type, published(type, record)));
        return schemas;
    }

    /** The schema of any record, without what only a published event has. */
    public static ObjectNode of(Class<?> record) {
        return generator(_ -> Optional.empty()).generateSchema(record);
    }

    private static ObjectNode published(String type, Class<?> record) {
        var body = generator(Javadoc::of).generateSchema(record);
        var schema = JsonNodeFactory.instance.objectNode();
        schema.set("$schema", body.get("$schema"));
        schema.put("$id", type + ".json");
        schema.put("title", record.getSimpleName());
        schema.put("description", record.getAnnotation(Published.class).tells());
        schema.setAll(body);
        return schema;
    }

    private static SchemaGenerator generator(Function<RecordComponent, Optional<String>> description) {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.INLINE_ALL_SCHEMAS, Option.EXTRA_OPEN_API_FORMAT_VALUES);
        config.forFields()
                .withRequiredCheck(field -> !isOptional(field))
                .withNullableCheck(Schemas::isOptional)
                .withDescriptionResolver(
                        field -> component(field).flatMap(description).orElse(null));
        config.forTypesInGeneral().withPropertySorter((_, _) -> 0);
        return new SchemaGenerator(config.build());
    }

    private static boolean isOptional(FieldScope field) {
        return field.getRawMember().getType() == Optional.class;
    }

    private static Optional<RecordComponent> component(FieldScope field) {
        var record = field.getRawMember().getDeclaringClass();
        return record.isRecord() && !field.isFakeContainerItemScope()
                ? Arrays.stream(record.getRecordComponents())
                        .filter(c -> c.getName().equals(field.getRawMember().getName()))
                        .findFirst()
                : Optional.empty();
    }
}
