/** The service as its clients see it, against real PostgreSQL and Kafka. */
@NullMarked
package io.probity.intake.http;

import org.jspecify.annotations.NullMarked;
