/** Tests of {@code sealing}. */
@NullMarked
package io.probity.eventsourcing.sealing;

import org.jspecify.annotations.NullMarked;
