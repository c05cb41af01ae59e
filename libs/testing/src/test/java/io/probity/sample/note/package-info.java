/** The smallest decision core: a note that can be posted, amended and closed. */
@NullMarked
package io.probity.sample.note;

import org.jspecify.annotations.NullMarked;
