/** Tampering, and whether it is found. */
@NullMarked
package io.probity.verify;

import org.jspecify.annotations.NullMarked;
