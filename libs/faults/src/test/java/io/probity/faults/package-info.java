/** Tests of the record and its page. */
@NullMarked
package io.probity.faults;

import org.jspecify.annotations.NullMarked;
