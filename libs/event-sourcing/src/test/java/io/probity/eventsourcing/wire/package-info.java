/** Two sites and a broker between them, for the tests of what goes over the wire. */
@NullMarked
package io.probity.eventsourcing.wire;

import org.jspecify.annotations.NullMarked;
