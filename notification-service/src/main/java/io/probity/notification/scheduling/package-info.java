/** What this service does unasked, at intervals, in one process at a time. */
@NullMarked
package io.probity.notification.scheduling;

import org.jspecify.annotations.NullMarked;
