/** The agreement of a Queensland council with the CCC on how matters are referred, as the council recorded it. */
@NullMarked
package io.probity.assessment.agreement;

import org.jspecify.annotations.NullMarked;
