/** The investigation of one complaint, administrative or of fraud: what may be done when, and by whom. */
@NullMarked
package io.probity.assessment.investigation;

import org.jspecify.annotations.NullMarked;
