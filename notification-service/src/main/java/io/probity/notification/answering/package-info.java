/** An agency reads what was referred to it, and answers: acknowledges, decides, asks. */
@NullMarked
package io.probity.notification.answering;

import org.jspecify.annotations.NullMarked;
