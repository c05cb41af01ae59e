/** Tests of {@code handling}. */
@NullMarked
package io.probity.eventsourcing.handling;

import org.jspecify.annotations.NullMarked;
