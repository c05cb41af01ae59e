/** The Chief Executive Officer opens an investigation of a matter that is not notifiable. */
@NullMarked
package io.probity.assessment.opening;

import org.jspecify.annotations.NullMarked;
