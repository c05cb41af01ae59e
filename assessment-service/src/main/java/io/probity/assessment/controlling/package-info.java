/** The controls that failed are reviewed. */
@NullMarked
package io.probity.assessment.controlling;

import org.jspecify.annotations.NullMarked;
