/** Human rights are considered on the form. */
@NullMarked
package io.probity.assessment.weighing;

import org.jspecify.annotations.NullMarked;
