/** Internal reviews of how a complaint was handled, from the appeal to the last letter. */
@NullMarked
package io.probity.appeals;

import org.jspecify.annotations.NullMarked;
