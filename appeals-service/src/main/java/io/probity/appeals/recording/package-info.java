/** Interviews and inspections of a review (HV-47). */
@NullMarked
package io.probity.appeals.recording;

import org.jspecify.annotations.NullMarked;
