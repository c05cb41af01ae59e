/** The CEO informs the Mayor of a review (HV-24). */
@NullMarked
package io.probity.appeals.informing;

import org.jspecify.annotations.NullMarked;
