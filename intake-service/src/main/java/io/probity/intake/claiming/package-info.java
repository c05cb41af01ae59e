/** Whoever holds a receipt gives their name, and says whether it is to be withheld. */
@NullMarked
package io.probity.intake.claiming;

import org.jspecify.annotations.NullMarked;
