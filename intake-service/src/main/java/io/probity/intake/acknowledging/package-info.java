/** The handler acknowledges a complaint. */
@NullMarked
package io.probity.intake.acknowledging;

import org.jspecify.annotations.NullMarked;
