/** What operations do by hand, the same in every service. */
@NullMarked
package io.probity.edge.operations;

import org.jspecify.annotations.NullMarked;
