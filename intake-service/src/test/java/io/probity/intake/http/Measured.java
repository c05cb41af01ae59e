package io.probity.intake.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Times that were measured, in milliseconds, and what can be said of them. */
final class Measured {
    private static final int RESAMPLES = 2_000;

    private final double[] sorted;

    private Measured(double[] sorted) {
        this.sorted = sorted;
    }

    static Measured of(List<Long> nanoseconds) {
        return new Measured(
                nanoseconds.stream().mapToDouble(time -> time / 1e6).sorted().toArray());
    }

    double at(double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }

    double median() {
        return at(0.5);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "n=%d p10=%.2f median=%.2f p90=%.2f p99=%.2f ms",
                sorted.length,
                at(0.1),
                median(),
                at(0.9),
                at(0.99));
    }

    /** How often one of these took longer than one of the others: half of the times where nothing tells them apart. */
    double longerThan(Measured others) {
        double longer = 0;
        for (double time : sorted) {
            int fewer = countBelow(others.sorted, time);
            int same = countBelow(others.sorted, Math.nextUp(time)) - fewer;
            longer += fewer + same / 2.0;
        }
        return longer / ((double) sorted.length * others.sorted.length);
    }

    /** By how much the medians differ, and between which bounds 95 % of resamples have it. */
    String apartFrom(Measured others) {
        Random chance = new Random(7);
        double[] differences = new double[RESAMPLES];
        for (int n = 0; n < RESAMPLES; n++)
            differences[n] =
                    resampled(chance).median() - others.resampled(chance).median();
        Measured spread = new Measured(Arrays.stream(differences).sorted().toArray());
        return String.format(
                Locale.ROOT,
                "medians differ by %.3f ms (95 %%: %.3f to %.3f), longer in %.1f %% of pairs",
                median() - others.median(),
                spread.at(0.025),
                spread.at(0.975),
                100 * longerThan(others));
    }

    private Measured resampled(Random chance) {
        return new Measured(chance.ints(sorted.length, 0, sorted.length)
                .mapToDouble(n -> sorted[n])
                .sorted()
                .toArray());
    }

    private static int countBelow(double[] sorted, double bound) {
        int at = Arrays.binarySearch(sorted, bound);
        if (at < 0) return -at - 1;
        while (at > 0 && sorted[at - 1] == bound) at--;
        return at;
    }
}
