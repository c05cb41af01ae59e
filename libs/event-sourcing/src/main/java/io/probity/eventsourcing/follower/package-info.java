/** The service's own log, read in order into its own read models. */
@NullMarked
package io.probity.eventsourcing.follower;

import org.jspecify.annotations.NullMarked;
