/** What is in lists for whom, and what they cost where they are long. */
@NullMarked
package io.probity.notification.viewing;

import org.jspecify.annotations.NullMarked;
