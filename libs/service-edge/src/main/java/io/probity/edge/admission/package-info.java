/** How many requests are let in at once. */
@NullMarked
package io.probity.edge.admission;

import org.jspecify.annotations.NullMarked;
