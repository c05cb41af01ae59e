/** The instruments of the crash test, tested themselves. */
@NullMarked
package io.probity.chaos;

import org.jspecify.annotations.NullMarked;
