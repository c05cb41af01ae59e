package io.probity.eventsourcing.follower;

import java.util.Optional;

/**
 * How a reader of the log is doing, for health and metrics.
 *
 * @param name the cursor's
 * @param leading whether this instance is the one that moves it
 * @param position what it has done, as far as this instance knows
 * @param fault the class of what keeps it from going on, if something does
 */
public record Standing(String name, boolean leading, long position, Optional<String> fault) {}
