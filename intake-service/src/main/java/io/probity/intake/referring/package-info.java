/** The records officer refers a complaint to whoever handles it. */
@NullMarked
package io.probity.intake.referring;

import org.jspecify.annotations.NullMarked;
