package io.probity.intake.disclosure;

import java.time.Instant;

/**
 * One decision on a disclosure, as it was made.
 *
 * @param informedBy of how many texts and documents that came after it was received it knew
 */
public record Decided(boolean assessable, String reasons, int informedBy, String by, Instant at) {}
