/** What any event store must keep, and what is lost where it does not. */
@NullMarked
package io.probity.eventsourcing.store;

import org.jspecify.annotations.NullMarked;
