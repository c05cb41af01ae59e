/** How registers are read and written out. */
@NullMarked
package io.probity.reporting.registers;

import org.jspecify.annotations.NullMarked;
