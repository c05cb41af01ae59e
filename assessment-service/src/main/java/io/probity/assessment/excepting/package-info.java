/** Something is done although an agency holds the matter. */
@NullMarked
package io.probity.assessment.excepting;

import org.jspecify.annotations.NullMarked;
