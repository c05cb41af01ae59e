/** The reporting service as a whole. */
@NullMarked
package io.probity.reporting;

import org.jspecify.annotations.NullMarked;
