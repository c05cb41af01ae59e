/** What is kept of what others tell. */
@NullMarked
package io.probity.appeals.registers;

import org.jspecify.annotations.NullMarked;
