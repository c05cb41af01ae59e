/** Whoever lodged without a name presents a receipt, and is let in to their own matter. */
@NullMarked
package io.probity.intake.presenting;

import org.jspecify.annotations.NullMarked;
