/** Stored events become published ones, and nothing personal goes along. */
@NullMarked
package io.probity.intake.publishing;

import org.jspecify.annotations.NullMarked;
