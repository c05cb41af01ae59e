/** Tests of what a receipt is. */
@NullMarked
package io.probity.intake.receipt;

import org.jspecify.annotations.NullMarked;
