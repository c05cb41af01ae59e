/** An officer declares a conflict of interest. */
@NullMarked
package io.probity.assessment.declaring;

import org.jspecify.annotations.NullMarked;
