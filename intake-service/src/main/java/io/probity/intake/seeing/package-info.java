/** Who may know that a complaint exists; for everyone else there is none. */
@NullMarked
package io.probity.intake.seeing;

import org.jspecify.annotations.NullMarked;
