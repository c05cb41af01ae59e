/** What must happen at once is done and recorded. */
@NullMarked
package io.probity.assessment.protecting;

import org.jspecify.annotations.NullMarked;
