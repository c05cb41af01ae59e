/** The handler asks whoever reported without a name for what is missing. */
@NullMarked
package io.probity.intake.asking;

import org.jspecify.annotations.NullMarked;
