/** What a council's last year would have been under a draft of its policy. Pure: it reads no log and no clock. */
@NullMarked
package io.probity.local.simulating;

import org.jspecify.annotations.NullMarked;
