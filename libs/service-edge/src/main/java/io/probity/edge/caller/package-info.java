/** Who calls, and what was asked: read once from the token and the request. */
@NullMarked
package io.probity.edge.caller;

import org.jspecify.annotations.NullMarked;
