/** Clocks are looked at while time goes by. */
@NullMarked
package io.probity.notification.reminding;

import org.jspecify.annotations.NullMarked;
