/** The contract every decision core is written against: pure, and without any other import than {@code java.*}. */
@NullMarked
package io.probity.eventsourcing.decider;

import org.jspecify.annotations.NullMarked;
