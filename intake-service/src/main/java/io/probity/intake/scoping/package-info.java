/** Something is found not to be what the council handles as a complaint. */
@NullMarked
package io.probity.intake.scoping;

import org.jspecify.annotations.NullMarked;
