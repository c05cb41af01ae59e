/** Which days count: business days by the public holidays of a state. */
@NullMarked
package io.probity.policy.dates;

import org.jspecify.annotations.NullMarked;
