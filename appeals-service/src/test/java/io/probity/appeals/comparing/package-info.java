/** How like matters are kept, in sentences. */
@NullMarked
package io.probity.appeals.comparing;

import org.jspecify.annotations.NullMarked;
