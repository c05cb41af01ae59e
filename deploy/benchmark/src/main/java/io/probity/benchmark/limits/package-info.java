/** What the servers below can do without us. */
@NullMarked
package io.probity.benchmark.limits;

import org.jspecify.annotations.NullMarked;
