/** What the registers say on a day, as rows: who is tied to whom, who holds which office. */
@NullMarked
package io.probity.assessment.registers;

import org.jspecify.annotations.NullMarked;
