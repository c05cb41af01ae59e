/** What must hold of disclosures. */
@NullMarked
package io.probity.intake.disclosure;

import org.jspecify.annotations.NullMarked;
