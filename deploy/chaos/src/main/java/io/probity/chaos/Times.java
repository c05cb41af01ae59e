package io.probity.chaos;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** How long answers took, in milliseconds, the quickest first. */
record Times(List<Double> millis) {
    static Times of(Collection<Duration> times) {
        return new Times(times.stream().map(it -> it.toNanos() / 1e6).sorted().toList());
    }

    /** @param share such as 0.95 */
    double quantile(double share) {
        if (millis.isEmpty()) return Double.NaN;
        return millis.get(Math.min(millis.size() - 1, (int) Math.ceil(share * millis.size()) - 1));
    }

    double p95() {
        return quantile(0.95);
    }

    /** Welch's t: how sure one may be that the two differ; below 4.5 in either direction nobody may be. */
    double differs(Times other) {
        return (mean() - other.mean()) / Math.sqrt(variance() / millis.size() + other.variance() / other.millis.size());
    }

    private double mean() {
        return millis.stream().mapToDouble(it -> it).average().orElse(Double.NaN);
    }

    private double variance() {
        double mean = mean();
        return millis.stream().mapToDouble(it -> (it - mean) * (it - mean)).sum() / (millis.size() - 1);
    }

    @Override
    public String toString() {
        return "%d answers, p95 %.0f ms, p99 %.0f ms".formatted(millis.size(), p95(), quantile(0.99));
    }
}
