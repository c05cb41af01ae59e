/** Registers and reports over the events of all services. */
@NullMarked
package io.probity.reporting;

import org.jspecify.annotations.NullMarked;
