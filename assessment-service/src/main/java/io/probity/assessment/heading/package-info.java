/** The header of the assessment form is filled. */
@NullMarked
package io.probity.assessment.heading;

import org.jspecify.annotations.NullMarked;
