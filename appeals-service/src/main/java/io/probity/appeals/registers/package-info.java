/** What others published of ties, offices and linked matters, as rows: who may not review is found by it (HV-36, HV-45). */
@NullMarked
package io.probity.appeals.registers;

import org.jspecify.annotations.NullMarked;
