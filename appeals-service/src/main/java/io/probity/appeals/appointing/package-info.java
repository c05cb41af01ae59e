/** The CEO or Mayor has a review conducted by an officer who had no part (Appendix C). */
@NullMarked
package io.probity.appeals.appointing;

import org.jspecify.annotations.NullMarked;
