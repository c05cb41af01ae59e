/** A reviewer who had a part makes way (HV-45). */
@NullMarked
package io.probity.appeals.standingaside;

import org.jspecify.annotations.NullMarked;
