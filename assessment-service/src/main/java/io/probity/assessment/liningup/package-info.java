/** It is recorded to whom an officer reports. */
@NullMarked
package io.probity.assessment.liningup;

import org.jspecify.annotations.NullMarked;
