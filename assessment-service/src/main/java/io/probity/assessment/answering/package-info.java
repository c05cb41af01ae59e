/** An assessor answers one question of the statutory test. */
@NullMarked
package io.probity.assessment.answering;

import org.jspecify.annotations.NullMarked;
