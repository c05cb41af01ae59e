/** Tests of how figures are told. */
@NullMarked
package io.probity.benchmark.figures;

import org.jspecify.annotations.NullMarked;
