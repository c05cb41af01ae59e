package io.probity.benchmark.figures;

import java.util.List;
import java.util.Optional;

/**
 * One line of the table.
 *
 * @param name what was measured, as in {@code lodgements, 128 connections}
 * @param unit of the values: {@code /s}, {@code ms}, {@code s}, {@code MB}
 * @param against the limit or the figure this one is compared with
 */
public record Figure(String name, String unit, Runs runs, Optional<Against> against, Optional<Target> target) {

    /**
     * Another figure, and this one's share of it.
     *
     * @param ratio of the medians
     */
    public record Against(String name, double ratio) {}

    public static Figure of(String name, String unit, List<Double> values) {
        return new Figure(name, unit, new Runs(values), Optional.empty(), Optional.empty());
    }

    public Figure against(Figure other) {
        return new Figure(
                name,
                unit,
                runs,
                Optional.of(
                        new Against(other.name(), runs.median() / other.runs().median())),
                target);
    }

    public Figure target(Target wanted) {
        return new Figure(name, unit, runs, against, Optional.of(wanted));
    }

    /** Empty where nothing was aimed at. */
    public Optional<Boolean> met() {
        return target.map(wanted -> wanted.isMetBy(this));
    }
}
