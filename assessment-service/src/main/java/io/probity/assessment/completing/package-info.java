/** An investigation is completed. */
@NullMarked
package io.probity.assessment.completing;

import org.jspecify.annotations.NullMarked;
