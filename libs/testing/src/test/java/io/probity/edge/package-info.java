/** The edge proved on a service as small as can be, over real servers. */
@NullMarked
package io.probity.edge;

import org.jspecify.annotations.NullMarked;
