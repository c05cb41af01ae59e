/** What lists cost where they are long. */
@NullMarked
package io.probity.notification.viewing;

import org.jspecify.annotations.NullMarked;
