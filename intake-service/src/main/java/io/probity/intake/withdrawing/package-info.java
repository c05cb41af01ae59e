/** A complaint is taken back. */
@NullMarked
package io.probity.intake.withdrawing;

import org.jspecify.annotations.NullMarked;
