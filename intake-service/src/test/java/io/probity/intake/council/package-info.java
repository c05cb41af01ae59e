/** How a council comes onto the platform, in sentences. */
@NullMarked
package io.probity.intake.council;

import org.jspecify.annotations.NullMarked;
