/** What must hold when things break, each with a control that does not hold. */
@NullMarked
package io.probity.eventsourcing.relay;

import org.jspecify.annotations.NullMarked;
