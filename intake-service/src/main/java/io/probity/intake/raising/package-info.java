/** An officer finds that a complaint is a human rights complaint. */
@NullMarked
package io.probity.intake.raising;

import org.jspecify.annotations.NullMarked;
