/** All facts read again from the first message, beside the live ones, and put in their place. */
@NullMarked
package io.probity.reporting.rebuilding;

import org.jspecify.annotations.NullMarked;
