/** Action for the result that should have been (HV-23, Appendix D). */
@NullMarked
package io.probity.appeals.instituting;

import org.jspecify.annotations.NullMarked;
