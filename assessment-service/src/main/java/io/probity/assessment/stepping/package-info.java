/** Steps of an investigation are recorded. */
@NullMarked
package io.probity.assessment.stepping;

import org.jspecify.annotations.NullMarked;
