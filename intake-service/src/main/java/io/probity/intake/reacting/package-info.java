/** What other stages tell of a complaint takes effect here: one sentence a class. */
@NullMarked
package io.probity.intake.reacting;

import org.jspecify.annotations.NullMarked;
