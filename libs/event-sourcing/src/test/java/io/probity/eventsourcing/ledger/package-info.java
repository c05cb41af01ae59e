/** A small aggregate that no business knows, for the tests of the library. */
@NullMarked
package io.probity.eventsourcing.ledger;

import org.jspecify.annotations.NullMarked;
