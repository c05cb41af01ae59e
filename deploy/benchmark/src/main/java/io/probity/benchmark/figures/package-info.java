/** What was measured, and how it is told. */
@NullMarked
package io.probity.benchmark.figures;

import org.jspecify.annotations.NullMarked;
