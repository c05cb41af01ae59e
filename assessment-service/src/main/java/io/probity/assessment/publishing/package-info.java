/** What of this service's events the others are told. */
@NullMarked
package io.probity.assessment.publishing;

import org.jspecify.annotations.NullMarked;
