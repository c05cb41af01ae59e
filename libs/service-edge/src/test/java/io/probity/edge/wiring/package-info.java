/** What the wiring leaves out. */
@NullMarked
package io.probity.edge.wiring;

import org.jspecify.annotations.NullMarked;
