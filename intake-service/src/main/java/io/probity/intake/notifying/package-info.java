/** The coordinator notifies the agency of an assessable disclosure. */
@NullMarked
package io.probity.intake.notifying;

import org.jspecify.annotations.NullMarked;
