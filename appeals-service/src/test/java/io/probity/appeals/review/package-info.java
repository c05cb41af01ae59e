/** What an internal review may and may not do, in sentences. */
@NullMarked
package io.probity.appeals.review;

import org.jspecify.annotations.NullMarked;
