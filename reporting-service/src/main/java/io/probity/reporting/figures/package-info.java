/** Counts without matters: fraud losses, control reviews, disclosures of identity. */
@NullMarked
package io.probity.reporting.figures;

import org.jspecify.annotations.NullMarked;
