/** Somebody lodges a complaint or a report, or an officer records one. */
@NullMarked
package io.probity.intake.lodging;

import org.jspecify.annotations.NullMarked;
