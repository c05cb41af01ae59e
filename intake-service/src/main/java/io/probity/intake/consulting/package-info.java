/** Anybody reads what a council's policy says: its definitions, lists, clocks, who answers for what, and who else hears them. */
@NullMarked
package io.probity.intake.consulting;

import org.jspecify.annotations.NullMarked;
