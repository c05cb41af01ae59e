/** The officer who handled it is counselled (HV-23). */
@NullMarked
package io.probity.appeals.counselling;

import org.jspecify.annotations.NullMarked;
