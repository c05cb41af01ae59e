/** The registers: complaints, decisions not to notify, referrals, clocks. */
@NullMarked
package io.probity.reporting.registers;

import org.jspecify.annotations.NullMarked;
