/** Somebody else decides what is done about a declared conflict. */
@NullMarked
package io.probity.assessment.managing;

import org.jspecify.annotations.NullMarked;
