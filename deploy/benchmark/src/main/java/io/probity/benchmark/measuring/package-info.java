/** One class for each thing that is measured. */
@NullMarked
package io.probity.benchmark.measuring;

import org.jspecify.annotations.NullMarked;
