package io.probity.appeals.review;

import java.time.Instant;
import java.util.Optional;

/**
 * How a review came out.
 *
 * @param report empty where nobody in the council could review
 */
public record Verdict(Result result, Optional<Report> report, Instant at) {

    /** What a review can come to. */
    public enum Result {
        DISMISSED,
        UPHELD_WHOLLY,
        UPHELD_IN_PART,
        NO_INTERNAL_REVIEWER;

        public boolean upheld() {
            return this == UPHELD_WHOLLY || this == UPHELD_IN_PART;
        }
    }
}
