/** A report that has to be made to an agency directly is not taken in: its reporter is told where to go. */
@NullMarked
package io.probity.intake.diverting;

import org.jspecify.annotations.NullMarked;
