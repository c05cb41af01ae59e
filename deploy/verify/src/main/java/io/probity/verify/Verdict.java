package io.probity.verify;

/** What became of a check. */
public sealed interface Verdict {

    /**
     * Every event fits, and every checkpoint.
     *
     * @param signed how many of the events a signed checkpoint covers; later ones are chained, but not yet anchored
     */
    record Intact(long events, int checkpoints, long signed) implements Verdict {}

    /** The first thing that does not fit. */
    record Broken(String what) implements Verdict {}
}
