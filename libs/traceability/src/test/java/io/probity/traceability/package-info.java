/** Tests of what holds duties against tests, and of the page in the repository. */
@NullMarked
package io.probity.traceability;

import org.jspecify.annotations.NullMarked;
