/** Whom the reviewer will interview, what they will inspect (HV-47). */
@NullMarked
package io.probity.appeals.planning;

import org.jspecify.annotations.NullMarked;
