package io.probity.eventsourcing.follower;

/** Somebody else holds the cursor now, or it was lost that it had moved. Whatever was about to be done under the old lease must not happen. */
public final class Fenced extends RuntimeException implements Fault.Passing {
    private static final long serialVersionUID = 1;

    Fenced(String cursor) {
        super("the cursor " + cursor + " is not where it was left");
    }
}
