/** The annual report's part on administrative complaints (HV-28). */
@NullMarked
package io.probity.reporting.annual;

import org.jspecify.annotations.NullMarked;
