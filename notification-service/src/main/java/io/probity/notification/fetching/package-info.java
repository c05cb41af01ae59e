/** What this service asks of the others when a letter or a package is made. */
@NullMarked
package io.probity.notification.fetching;

import org.jspecify.annotations.NullMarked;
