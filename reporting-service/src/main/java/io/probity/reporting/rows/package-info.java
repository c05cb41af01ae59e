/** What a published event changes in the registers: pure, and the same whatever order the topics come in. */
@NullMarked
package io.probity.reporting.rows;

import org.jspecify.annotations.NullMarked;
