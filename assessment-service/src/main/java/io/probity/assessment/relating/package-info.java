/** An officer declares a close relationship, or governance records one, and that it ended. */
@NullMarked
package io.probity.assessment.relating;

import org.jspecify.annotations.NullMarked;
