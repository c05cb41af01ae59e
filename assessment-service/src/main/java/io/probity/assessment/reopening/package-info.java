/** A decision-maker has an endorsed assessment decided anew. */
@NullMarked
package io.probity.assessment.reopening;

import org.jspecify.annotations.NullMarked;
