/** Whoever holds a receipt answers, and adds to what they reported. */
@NullMarked
package io.probity.intake.adding;

import org.jspecify.annotations.NullMarked;
