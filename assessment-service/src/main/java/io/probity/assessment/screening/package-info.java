/** Whether to investigate is decided by criteria. */
@NullMarked
package io.probity.assessment.screening;

import org.jspecify.annotations.NullMarked;
