/** A loss from fraud is recorded. */
@NullMarked
package io.probity.assessment.costing;

import org.jspecify.annotations.NullMarked;
