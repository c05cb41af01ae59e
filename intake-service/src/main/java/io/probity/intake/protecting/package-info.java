/** The coordinator plans how a discloser is protected from reprisal. */
@NullMarked
package io.probity.intake.protecting;

import org.jspecify.annotations.NullMarked;
