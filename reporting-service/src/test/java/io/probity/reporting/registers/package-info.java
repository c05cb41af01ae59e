/** How registers are written out. */
@NullMarked
package io.probity.reporting.registers;

import org.jspecify.annotations.NullMarked;
