/** Holds the duties of the sources against the tests that prove them, by the tags of the tests. */
@NullMarked
package io.probity.traceability;

import org.jspecify.annotations.NullMarked;
