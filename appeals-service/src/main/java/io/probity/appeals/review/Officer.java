package io.probity.appeals.review;

import java.util.Set;

/**
 * Somebody who acts for the council in a review.
 *
 * @param id opaque, never a name
 * @param offices held at the time, such as {@code ceo}
 */
public record Officer(String id, Set<String> offices) {
    public Officer {
        offices = Set.copyOf(offices);
    }
}
