package io.probity.policy.reading;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.probity.policy.Condition;
import io.probity.policy.Fact;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The format of a pack: names in kebab-case, nothing unknown, nothing missing but lists and what is optional. */
final class Yaml {

    private final YAMLMapper mapper = mapper();
    private final PackSchema schema = new PackSchema();

    /** Empty where it cannot be read; the pack then knows why, and at which lines. */
    <T> Optional<T> read(Pack pack, Class<T> type) {
        try {
            JsonNode content = mapper.readTree(pack.content());
            if (content.isMissingNode() || content.isNull()) {
                pack.unreadable(1, "Nothing stands here");
                return Optional.empty();
            }
            schema.check(pack, content);
            return pack.flaws().isEmpty() ? Optional.of(mapper.treeToValue(content, type)) : Optional.empty();
        } catch (JsonMappingException e) {
            pack.flawAt(
                    e.getPath().stream()
                            .<Object>map(step -> step.getFieldName() == null ? step.getIndex() : step.getFieldName())
                            .toList(),
                    e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            pack.unreadable(line, inOneLine(e.getOriginalMessage()));
        }
        return Optional.empty();
    }

    /** Without the excerpts of the file, which stand indented between what is said. */
    private static String inOneLine(String message) {
        return message.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .collect(Collectors.joining("; "));
    }

    private static YAMLMapper mapper() {
        var format = new SimpleModule()
                .addDeserializer(Condition.class, new ConditionFormat())
                .setDeserializerModifier(new EnumFormat());
        var mapper = YAMLMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule(), format)
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        return mapper;
    }

    /** A condition is written as a few words; see {@link Condition}. */
    private static final class ConditionFormat extends StdDeserializer<Condition> {
        private static final long serialVersionUID = 1L;

        ConditionFormat() {
            super(Condition.class);
        }

        @Override
        public Condition deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = parser.getValueAsString("");
            var words = List.of(text.split(" ", -1));
            if (text.equals("otherwise")) {
                return new Condition.Otherwise();
            }
            if (text.equals("all yes")) {
                return new Condition.AllYes();
            }
            if (words.size() == 3 && words.get(1).equals("is")) {
                return new Condition.Answered(words.get(0), words.get(2));
            }
            if (words.size() == 2 && words.get(0).equals("with")) {
                var name = words.get(1).toUpperCase(Locale.ROOT).replace('-', '_');
                for (Fact fact : Fact.values()) {
                    if (fact.name().equals(name)) {
                        return new Condition.With(fact);
                    }
                }
            }
            return context.reportInputMismatch(
                    Condition.class,
                    "'%s' is no condition: write 'otherwise', 'all yes', '<question> is <answer>' or 'with <fact>'",
                    text);
        }

        /** What is not written is unconditional. */
        @Override
        public Condition getNullValue(DeserializationContext context) {
            return new Condition.Otherwise();
        }
    }

    /** Constants are written as {@code level-1}. */
    private static final class EnumFormat extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> usual) {
            return new StdDeserializer<Enum<?>>(type) {
                private static final long serialVersionUID = 1L;

                @Override
                public @Nullable Enum<?> deserialize(JsonParser parser, DeserializationContext context)
                        throws IOException {
                    var text = parser.getValueAsString("");
                    var name = text.toUpperCase(Locale.ROOT).replace('-', '_');
                    var constants = (Enum<?>[]) type.getRawClass().getEnumConstants();
                    for (Enum<?> constant : constants) {
                        if (constant.name().equals(name)) {
                            return constant;
                        }
                    }
                    return context.reportInputMismatch(type, "'%s' is none of %s", text, Arrays.toString(constants));
                }
            };
        }
    }
}
