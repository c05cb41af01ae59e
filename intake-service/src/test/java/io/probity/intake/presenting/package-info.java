/** Tests of how a receipt is written, hashed and read. */
@NullMarked
package io.probity.intake.presenting;

import org.jspecify.annotations.NullMarked;
