/** The decision core of internal reviews: pure, and without any framework. */
@NullMarked
package io.probity.appeals.review;

import org.jspecify.annotations.NullMarked;
