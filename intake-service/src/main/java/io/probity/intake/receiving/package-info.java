/** Somebody makes a public interest disclosure, or its coordinator records one. */
@NullMarked
package io.probity.intake.receiving;

import org.jspecify.annotations.NullMarked;
