/** What others tell, and what is done about it. */
@NullMarked
package io.probity.sample.reacting;

import org.jspecify.annotations.NullMarked;
