/** The decision core of clocks: a due date that says why, and what becomes of it. */
@NullMarked
package io.probity.notification.clock;

import org.jspecify.annotations.NullMarked;
