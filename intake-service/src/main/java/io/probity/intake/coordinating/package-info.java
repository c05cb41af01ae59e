/** What the PID coordinator does with a disclosure, in one way: as far as they see it, and answered with what it is then. */
@NullMarked
package io.probity.intake.coordinating;

import org.jspecify.annotations.NullMarked;
