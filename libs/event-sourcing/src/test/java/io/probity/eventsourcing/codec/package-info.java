/** Tests of {@code codec}. */
@NullMarked
package io.probity.eventsourcing.codec;

import org.jspecify.annotations.NullMarked;
