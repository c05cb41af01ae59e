/** What the world is told of a review: that it happened, never what it says. */
@NullMarked
package io.probity.appeals.publishing;

import org.jspecify.annotations.NullMarked;
