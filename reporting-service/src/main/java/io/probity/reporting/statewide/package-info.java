/** Many councils side by side, none exposing what it must not (CA-03). */
@NullMarked
package io.probity.reporting.statewide;

import org.jspecify.annotations.NullMarked;
