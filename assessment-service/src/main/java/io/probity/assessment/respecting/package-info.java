/** Human rights are considered in an investigation. */
@NullMarked
package io.probity.assessment.respecting;

import org.jspecify.annotations.NullMarked;
