/** The appeals service as a whole. */
@NullMarked
package io.probity.appeals;

import org.jspecify.annotations.NullMarked;
