/** An officer declares a conflict of interest, or that they have none. */
@NullMarked
package io.probity.assessment.declaring;

import org.jspecify.annotations.NullMarked;
