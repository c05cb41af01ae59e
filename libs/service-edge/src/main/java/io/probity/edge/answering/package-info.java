/** Outcomes of commands as HTTP answers. */
@NullMarked
package io.probity.edge.answering;

import org.jspecify.annotations.NullMarked;
