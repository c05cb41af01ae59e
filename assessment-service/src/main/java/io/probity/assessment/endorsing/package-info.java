/** A decision-maker endorses an assessment, and what follows begins. */
@NullMarked
package io.probity.assessment.endorsing;

import org.jspecify.annotations.NullMarked;
