/** Confidential values are sealed under a key per person or matter; to forget one is to destroy its key. */
@NullMarked
package io.probity.eventsourcing.sealing;

import org.jspecify.annotations.NullMarked;
