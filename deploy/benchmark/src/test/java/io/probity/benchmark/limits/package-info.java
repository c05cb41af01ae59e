/** Tests of how the limits' own answers are read. */
@NullMarked
package io.probity.benchmark.limits;

import org.jspecify.annotations.NullMarked;
