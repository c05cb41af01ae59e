/** Which assessments and investigations are open, so that they go by themselves to whose turn it is. */
@NullMarked
package io.probity.assessment.moving;

import org.jspecify.annotations.NullMarked;
