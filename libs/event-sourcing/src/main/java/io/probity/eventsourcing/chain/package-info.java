/** The record cannot be altered unseen: every event is chained to the one before it, and the whole log is signed. */
@NullMarked
package io.probity.eventsourcing.chain;

import org.jspecify.annotations.NullMarked;
