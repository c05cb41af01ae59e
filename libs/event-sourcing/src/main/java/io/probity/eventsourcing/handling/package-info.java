/** Commands in: load, decide, append, answer. */
@NullMarked
package io.probity.eventsourcing.handling;

import org.jspecify.annotations.NullMarked;
