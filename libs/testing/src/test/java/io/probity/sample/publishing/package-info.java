/** What the world is told of notes. */
@NullMarked
package io.probity.sample.publishing;

import org.jspecify.annotations.NullMarked;
