/** Previous like complaints, shown to the reviewer for consistent outcomes (HV-51). */
@NullMarked
package io.probity.appeals.comparing;

import org.jspecify.annotations.NullMarked;
