package io.probity.benchmark.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Figures as a Markdown table, which a terminal shows as well: its columns are as wide as what stands in them. */
public final class Table {
    private static final List<String> HEAD =
            List.of("figure", "median", "unit", "lowest to highest", "runs", "ratio", "to", "target", "met");

    private Table() {}

    public static String of(List<Figure> figures) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEAD);
        figures.stream().map(Table::line).forEach(lines::add);
        List<Integer> widths = IntStream.range(0, HEAD.size())
                .mapToObj(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElseThrow())
                .toList();
        List<String> told = lines.stream().map(line -> padded(line, widths)).collect(Collectors.toList());
        told.add(1, widths.stream().map("-"::repeat).collect(Collectors.joining(" | ", "| ", " |")));
        return String.join("\n", told) + "\n";
    }

    private static List<String> line(Figure figure) {
        Runs runs = figure.runs();
        return List.of(
                figure.name(),
                Numbers.of(runs.median()),
                figure.unit(),
                Numbers.of(runs.lowest()) + " to " + Numbers.of(runs.highest()),
                Integer.toString(runs.values().size()),
                figure.against().map(it -> Numbers.of(it.ratio()) + " x").orElse(""),
                figure.against().map(Figure.Against::name).orElse(""),
                figure.target().map(Target::told).orElse(""),
                figure.met().map(met -> met ? "yes" : "NO").orElse(""));
    }

    private static String padded(List<String> line, List<Integer> widths) {
        return IntStream.range(0, line.size())
                .mapToObj(column -> line.get(column)
                        + " ".repeat(widths.get(column) - line.get(column).length()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
