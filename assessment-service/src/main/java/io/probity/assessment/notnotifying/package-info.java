/** A decision not to notify leaves its record. */
@NullMarked
package io.probity.assessment.notnotifying;

import org.jspecify.annotations.NullMarked;
