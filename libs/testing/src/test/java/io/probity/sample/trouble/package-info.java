/** Whatever can go wrong. */
@NullMarked
package io.probity.sample.trouble;

import org.jspecify.annotations.NullMarked;
