/** Material is put to whom it is adverse to, and what they answer is recorded. */
@NullMarked
package io.probity.assessment.hearing;

import org.jspecify.annotations.NullMarked;
