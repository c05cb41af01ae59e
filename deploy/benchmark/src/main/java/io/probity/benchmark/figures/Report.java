package io.probity.benchmark.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * What one run of the benchmark found.
 *
 * @param at the instant it began, in ISO form
 * @param settings what the database said of its durability, and how long was warmed up and measured
 */
public record Report(Machine machine, String at, Map<String, String> settings, List<Figure> figures) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    public Report {
        settings = Map.copyOf(settings);
        figures = List.copyOf(figures);
    }

    public String json() {
        ObjectNode all = JSON.createObjectNode().put("at", at);
        all.set("machine", JSON.valueToTree(machine));
        all.set("settings", JSON.valueToTree(new java.util.TreeMap<>(settings)));
        var lines = all.putArray("figures");
        figures.forEach(figure -> lines.add(json(figure)));
        try {
            return JSON.writeValueAsString(all) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a JSON tree cannot be written", e);
        }
    }

    private static ObjectNode json(Figure figure) {
        ObjectNode line = JSON.createObjectNode()
                .put("name", figure.name())
                .put("unit", figure.unit())
                .put("median", figure.runs().median());
        line.set("values", JSON.valueToTree(figure.runs().values()));
        figure.against().ifPresent(it -> line.put("against", it.name()).put("ratio", it.ratio()));
        figure.target().ifPresent(it -> line.put("target", it.told()).put("met", it.isMetBy(figure)));
        return line;
    }

    /** As it stands in a terminal and in docs/performance.md. */
    public String text() {
        StringBuilder text = new StringBuilder()
                .append("Measured ")
                .append(at)
                .append(" on ")
                .append(machine.told())
                .append(".\n");
        new java.util.TreeMap<>(settings)
                .forEach((name, value) ->
                        text.append(name).append(" = ").append(value).append("; "));
        text.setLength(Math.max(0, text.length() - 2));
        return text.append("\n\n").append(Table.of(figures)).toString();
    }
}
