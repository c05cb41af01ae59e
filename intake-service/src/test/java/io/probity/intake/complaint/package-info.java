/** What may be done with a complaint, in sentences. */
@NullMarked
package io.probity.intake.complaint;

import org.jspecify.annotations.NullMarked;
