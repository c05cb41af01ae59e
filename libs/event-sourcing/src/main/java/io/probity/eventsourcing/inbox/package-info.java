/** Messages in: a whole batch and its offsets in one database transaction, so that each takes effect exactly once. */
@NullMarked
package io.probity.eventsourcing.inbox;

import org.jspecify.annotations.NullMarked;
