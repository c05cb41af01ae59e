/** What other services' events lead to here: one class a sentence. */
@NullMarked
package io.probity.notification.reacting;

import org.jspecify.annotations.NullMarked;
