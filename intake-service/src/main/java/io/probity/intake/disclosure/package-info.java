/** What concerns public interest disclosures, which are matters of their own beside complaints (MC-03, MC-04). */
@NullMarked
package io.probity.intake.disclosure;

import org.jspecify.annotations.NullMarked;
