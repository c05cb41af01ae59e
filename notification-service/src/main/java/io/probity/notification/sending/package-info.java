/** Letters leave: text and recipient are fetched at that moment, and nothing is sent twice unseen. */
@NullMarked
package io.probity.notification.sending;

import org.jspecify.annotations.NullMarked;
