package io.probity.contracts.checking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What would break a reader: either of old events with the new record, or of new events with the old one. Adding a type,
 * an optional field or a constant breaks nobody.
 */
public final class Compatibility {
    private final List<String> breaks = new ArrayList<>();

    private Compatibility() {}

    /** What is broken between the committed schemas and those of today, both by type name. */
    public static List<String> breaks(Map<String, JsonNode> committed, Map<String, JsonNode> today) {
        var found = new Compatibility();
        new TreeMap<>(committed).forEach((type, before) -> {
            var now = today.get(type);
            if (now == null) {
                found.breaks.add(type + ": the type was removed");
            } else {
                found.object(type, before, now);
            }
        });
        return found.breaks;
    }

    private void object(String at, JsonNode before, JsonNode now) {
        var requiredBefore = texts(before.path("required"));
        var requiredNow = texts(now.path("required"));
        before.path("properties").properties().forEach(property -> {
            var name = property.getKey();
            var field = at + "." + name;
            if (!now.path("properties").has(name)) {
                breaks.add(field + ": was removed or renamed");
                return;
            }
            if (requiredBefore.contains(name) && !requiredNow.contains(name)) {
                breaks.add(field + ": may now be missing");
            }
            if (!requiredBefore.contains(name) && requiredNow.contains(name)) {
                breaks.add(field + ": is required now, and old events may lack it");
            }
            value(field, property.getValue(), now.path("properties").get(name));
        });
        requiredNow.stream()
                .filter(name -> !before.path("properties").has(name))
                .forEach(name -> breaks.add(at + "." + name + ": is new and required, and old events lack it"));
    }

    private void value(String at, JsonNode before, JsonNode now) {
        var typesBefore = types(before);
        var typesNow = types(now);
        if (!typesBefore.equals(typesNow) || !before.path("format").equals(now.path("format"))) {
            breaks.add(at + ": was " + typesBefore + before.path("format").asText(" ") + ", is " + typesNow
                    + now.path("format").asText(" "));
            return;
        }
        var constants = constants(before);
        if (constants.isEmpty() != constants(now).isEmpty()) {
            breaks.add(at + ": free text and a list of constants are different types");
            return;
        }
        constants.removeAll(constants(now));
        if (!constants.isEmpty()) {
            breaks.add(at + ": the constants " + constants + " were removed, and old events have them");
        }
        if (before.has("items")) {
            value(at + "[]", before.get("items"), now.path("items"));
        }
        if (before.has("properties")) {
            object(at, before, now);
        }
    }

    /** One constant alone is written as "const". */
    private static Set<String> constants(JsonNode value) {
        var constants = texts(value.path("enum"));
        if (value.path("const").isTextual()) {
            constants.add(value.path("const").asText());
        }
        return constants;
    }

    /** Whether null is allowed is what "required" says already. */
    private static Set<String> types(JsonNode value) {
        var types = value.path("type").isArray()
                ? texts(value.path("type"))
                : new TreeSet<>(Set.of(value.path("type").asText()));
        types.remove("null");
        return types;
    }

    private static Set<String> texts(JsonNode array) {
        var texts = new TreeSet<String>();
        array.forEach(node -> {
            if (node.isTextual()) {
                texts.add(node.asText());
            }
        });
        return texts;
    }
}
