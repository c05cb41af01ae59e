package io.probity.local.simulating;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A clock that ran.
 *
 * @param matter the complaint's reference
 * @param from the day that did not count
 * @param due as it was said then
 * @param settled the day on which it was met, or on which nothing was due any more
 */
public record PastClock(String matter, String kind, LocalDate from, LocalDate due, Optional<LocalDate> settled) {}
