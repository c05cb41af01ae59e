/** Whole slices of this service, on real servers. */
@NullMarked
package io.probity.notification.stories;

import org.jspecify.annotations.NullMarked;
