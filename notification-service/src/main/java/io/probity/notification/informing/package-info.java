/** The council gives an agency the further information it asked for. */
@NullMarked
package io.probity.notification.informing;

import org.jspecify.annotations.NullMarked;
