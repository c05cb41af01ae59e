/** One complaint or report, from the form to the end of its handling: the decision core, free of any framework. */
@NullMarked
package io.probity.intake.complaint;

import org.jspecify.annotations.NullMarked;
