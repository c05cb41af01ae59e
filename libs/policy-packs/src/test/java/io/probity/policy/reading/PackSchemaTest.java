package io.probity.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.probity.policy.Channel;
import io.probity.policy.ConflictKind;
import io.probity.policy.Duty;
import io.probity.policy.InternalReview;
import io.probity.policy.Jurisdiction;
import io.probity.policy.ReporterKind;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that editors use is a schema, is named by every pack, and says of the format what the code reads. */
class PackSchemaTest {

    private static final KebabCaseStrategy KEBAB = new KebabCaseStrategy();

    @ParameterizedTest
    @ValueSource(strings = {PackSchema.JURISDICTION, PackSchema.POLICY, PackSchema.PARTS})
    void it_is_a_schema_of_the_draft_it_names(String schema) {
        var draft = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(SchemaLocation.of(SchemaId.V202012));
        assertThat(draft.validate(PackSchema.read(schema))).isEmpty();
    }

    @Test
    void every_pack_names_it_for_editors() {
        assertThat(Packs.resource("index.txt").lines().filter(l -> l.endsWith(".yaml")))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Packs.resource(file))
                        .startsWith("# yaml-language-server: $schema=../schema/"
                                + (file.startsWith("jurisdictions/") ? PackSchema.JURISDICTION : PackSchema.POLICY)));
    }

    @Test
    void it_names_what_is_read_of_a_jurisdiction_and_nothing_else() {
        assertThat(differences("", PackSchema.read(PackSchema.JURISDICTION), Jurisdiction.class))
                .isEmpty();
    }

    @Test
    void it_names_what_is_read_of_a_policy_and_nothing_else() {
        assertThat(differences("", PackSchema.read(PackSchema.POLICY), PolicyFile.class))
                .isEmpty();
    }

    /** The control: what is read of a policy is not what the schema of a jurisdiction names. */
    @Test
    void two_formats_that_differ_are_told_apart() {
        assertThat(differences("", PackSchema.read(PackSchema.JURISDICTION), PolicyFile.class))
                .contains("/name", "/resolution");
    }

    @Test
    void it_names_the_duties_that_a_policy_gives() {
        var named = new ArrayList<String>();
        PackSchema.read(PackSchema.PARTS)
                .at("/$defs/who-may/items/properties/duty/enum")
                .forEach(duty -> named.add(duty.asText()));
        assertThat(named)
                .containsExactlyElementsOf(
                        Arrays.stream(Duty.values()).map(Duty::code).toList());
    }

    @Test
    void it_names_the_ways_in_and_the_kinds_of_people_that_are_known() {
        assertThat(PackSchema.read(PackSchema.PARTS).at("/$defs/channels/items/properties/code/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(
                        Arrays.stream(Channel.values()).map(Channel::code).toList());
        assertThat(PackSchema.read(PackSchema.PARTS).at("/$defs/reporter-kinds/items/properties/code/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(Arrays.stream(ReporterKind.values())
                        .map(ReporterKind::code)
                        .toList());
    }

    @Test
    void it_names_the_conflicts_that_a_plan_can_manage_and_the_offices_that_can_review() {
        assertThat(PackSchema.read(PackSchema.POLICY).at("/$defs/management-plans/properties/manage/items/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(Arrays.stream(ConflictKind.values())
                        .map(ConflictKind::code)
                        .toList());
        assertThat(PackSchema.read(PackSchema.PARTS).at("/$defs/internal-review/items/properties/by/items/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(InternalReview.reviewers());
    }

    private static Set<String> differences(String at, JsonNode schema, Class<?> type) {
        var differences = new HashSet<String>();
        var properties = schema.path("properties");
        var read = Arrays.stream(type.getRecordComponents()).toList();
        var names = read.stream().map(c -> KEBAB.translate(c.getName())).toList();
        properties.fieldNames().forEachRemaining(name -> Optional.of(name)
                .filter(n -> !names.contains(n))
                .ifPresent(n -> differences.add(at + "/" + n)));
        for (RecordComponent component : read) {
            var name = KEBAB.translate(component.getName());
            if (!properties.has(name)) {
                differences.add(at + "/" + name);
            } else {
                types(component.getGenericType())
                        .filter(Class::isRecord)
                        .forEach(inner -> differences.addAll(
                                differences(at + "/" + name, entry(schema, properties.get(name)), inner)));
            }
        }
        return differences;
    }

    private static Stream<Class<?>> types(Type type) {
        return type instanceof ParameterizedType list
                ? Arrays.stream(list.getActualTypeArguments()).flatMap(PackSchemaTest::types)
                : Stream.of((Class<?>) type);
    }

    /** What a property's values are, or the entries of its list: references followed. */
    private static JsonNode entry(JsonNode root, JsonNode schema) {
        if (schema.has("$ref")) {
            List<String> reference =
                    new ArrayList<>(List.of(schema.get("$ref").asText().split("#", -1)));
            var file = reference.getFirst().isEmpty() ? root : PackSchema.read(reference.getFirst());
            return entry(file, file.at(reference.getLast()));
        }
        return schema.has("items") ? entry(root, schema.get("items")) : inRoot(root, schema);
    }

    /** A schema within a file, together with what its references lead to. */
    private static JsonNode inRoot(JsonNode root, JsonNode schema) {
        return ((com.fasterxml.jackson.databind.node.ObjectNode) schema.deepCopy()).set("$defs", root.path("$defs"));
    }
}
