/** The complainant is told the outcome, with reasons and external rights (HV-22, HV-23, HV-50). */
@NullMarked
package io.probity.appeals.telling;

import org.jspecify.annotations.NullMarked;
