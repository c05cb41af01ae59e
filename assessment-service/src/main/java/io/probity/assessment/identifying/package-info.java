/** Why a subject of the matter has no id that bars them is recorded. */
@NullMarked
package io.probity.assessment.identifying;

import org.jspecify.annotations.NullMarked;
