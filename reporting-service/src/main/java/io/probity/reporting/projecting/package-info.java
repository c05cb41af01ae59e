/** Rows changed by events, written in the transaction that stores how far the topics were read. */
@NullMarked
package io.probity.reporting.projecting;

import org.jspecify.annotations.NullMarked;
