/** An officer posts a letter that cannot be mailed. */
@NullMarked
package io.probity.notification.posting;

import org.jspecify.annotations.NullMarked;
