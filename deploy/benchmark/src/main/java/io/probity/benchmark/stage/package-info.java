/** The platform that is measured, with data and ports of its own. */
@NullMarked
package io.probity.benchmark.stage;

import org.jspecify.annotations.NullMarked;
