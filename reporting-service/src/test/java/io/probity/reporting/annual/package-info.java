/** The figures of a financial year. */
@NullMarked
package io.probity.reporting.annual;

import org.jspecify.annotations.NullMarked;
