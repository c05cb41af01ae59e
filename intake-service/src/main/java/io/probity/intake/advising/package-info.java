/** The coordinator tells a discloser of their rights, and of what becomes of the disclosure. */
@NullMarked
package io.probity.intake.advising;

import org.jspecify.annotations.NullMarked;
