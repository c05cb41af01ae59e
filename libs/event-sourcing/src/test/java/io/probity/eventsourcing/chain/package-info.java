/** Tests of {@code chain}. */
@NullMarked
package io.probity.eventsourcing.chain;

import org.jspecify.annotations.NullMarked;
