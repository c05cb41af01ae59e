/** A review comes to its result (HV-21, HV-22, HV-23, HV-49). */
@NullMarked
package io.probity.appeals.deciding;

import org.jspecify.annotations.NullMarked;
