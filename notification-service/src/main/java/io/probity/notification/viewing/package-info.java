/** What may be read: clocks with their reasons, letters, referrals. */
@NullMarked
package io.probity.notification.viewing;

import org.jspecify.annotations.NullMarked;
