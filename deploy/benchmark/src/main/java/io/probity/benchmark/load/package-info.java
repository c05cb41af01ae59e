/** Load from Hyperfoil, which was made for it: closed and open loop. */
@NullMarked
package io.probity.benchmark.load;

import org.jspecify.annotations.NullMarked;
