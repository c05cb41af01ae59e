/** Stored events as the world is told of them. */
@NullMarked
package io.probity.notification.publishing;

import org.jspecify.annotations.NullMarked;
