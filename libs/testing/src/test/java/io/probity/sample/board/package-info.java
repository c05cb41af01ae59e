/** A read model of notes. */
@NullMarked
package io.probity.sample.board;

import org.jspecify.annotations.NullMarked;
