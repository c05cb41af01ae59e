/** A finding is made on one allegation. */
@NullMarked
package io.probity.assessment.finding;

import org.jspecify.annotations.NullMarked;
