/** The service's own log, read in order into its own read models, and the loops in which a service reads. */
@NullMarked
package io.probity.eventsourcing.follower;

import org.jspecify.annotations.NullMarked;
