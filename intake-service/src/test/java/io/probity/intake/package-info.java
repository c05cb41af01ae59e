/** The intake service as a whole: its rules of the house, and its HTTP against real PostgreSQL and Kafka. */
@NullMarked
package io.probity.intake;

import org.jspecify.annotations.NullMarked;
