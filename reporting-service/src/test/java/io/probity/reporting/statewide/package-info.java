/** No small number of a council is told. */
@NullMarked
package io.probity.reporting.statewide;

import org.jspecify.annotations.NullMarked;
