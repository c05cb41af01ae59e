/** The decision core of letters: drafted once, sent once, and visible where that fails. */
@NullMarked
package io.probity.notification.letter;

import org.jspecify.annotations.NullMarked;
