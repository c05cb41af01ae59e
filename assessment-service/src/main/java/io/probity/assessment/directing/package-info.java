/** The Chief Executive Officer decides how and by whom it goes further. */
@NullMarked
package io.probity.assessment.directing;

import org.jspecify.annotations.NullMarked;
