package io.probity.benchmark.figures;

import java.util.List;

/** The same thing measured several times: at least once, so that there is a median. */
public record Runs(List<Double> values) {
    public Runs {
        if (values.isEmpty()) throw new IllegalArgumentException("nothing was measured");
        values = List.copyOf(values);
    }

    public double median() {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    public double lowest() {
        return values.stream().min(Double::compare).orElseThrow();
    }

    public double highest() {
        return values.stream().max(Double::compare).orElseThrow();
    }
}
