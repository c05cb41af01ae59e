/** What was heard of other services becomes rows. */
@NullMarked
package io.probity.edge.projecting;

import org.jspecify.annotations.NullMarked;
