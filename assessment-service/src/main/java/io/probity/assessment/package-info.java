/** The second stage of a complaint's life: is it corrupt conduct, and what is true of what was alleged. */
@NullMarked
package io.probity.assessment;

import org.jspecify.annotations.NullMarked;
