/** Tests of how a recording is read. */
@NullMarked
package io.probity.benchmark.stage;

import org.jspecify.annotations.NullMarked;
