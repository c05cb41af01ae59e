package io.probity.benchmark.load;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/**
 * The good answers to one kind of request.
 *
 * @param times in nanoseconds, from sending to the last byte
 */
public record Answers(long count, Duration during, Histogram times) {

    public double perSecond() {
        return count / (during.toNanos() / 1e9);
    }

    /** @return milliseconds */
    public double percentile(double percentile) {
        return times.getValueAtPercentile(percentile) / 1e6;
    }
}
