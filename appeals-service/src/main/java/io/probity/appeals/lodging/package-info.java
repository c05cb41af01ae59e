/** A complainant appeals, or an officer writes the appeal down for them (HV-20, HV-46). */
@NullMarked
package io.probity.appeals.lodging;

import org.jspecify.annotations.NullMarked;
