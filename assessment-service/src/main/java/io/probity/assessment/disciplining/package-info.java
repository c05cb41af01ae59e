/** A disciplinary matter goes where the policy sends it. */
@NullMarked
package io.probity.assessment.disciplining;

import org.jspecify.annotations.NullMarked;
