/** A receipt: what opens a complaint to whoever lodged it without a name, kept as a slow hash alone. */
@NullMarked
package io.probity.intake.receipt;

import org.jspecify.annotations.NullMarked;
