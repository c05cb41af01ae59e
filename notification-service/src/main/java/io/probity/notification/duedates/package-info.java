/** Due dates: a policy's rule, a day, and the holidays of a state. */
@NullMarked
package io.probity.notification.duedates;

import org.jspecify.annotations.NullMarked;
