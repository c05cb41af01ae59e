/** Events out: the log, in order, to Kafka; at least once, one relay at a time. */
@NullMarked
package io.probity.eventsourcing.relay;

import org.jspecify.annotations.NullMarked;
