/** Which reviews are open, so that they go by themselves to who may have them. */
@NullMarked
package io.probity.appeals.moving;

import org.jspecify.annotations.NullMarked;
