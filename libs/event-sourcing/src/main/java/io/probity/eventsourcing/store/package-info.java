/** The event store: streams, events, requests and keys in PostgreSQL, appended in groups. */
@NullMarked
package io.probity.eventsourcing.store;

import org.jspecify.annotations.NullMarked;
