/** How much room there is. */
@NullMarked
package io.probity.edge.admission;

import org.jspecify.annotations.NullMarked;
