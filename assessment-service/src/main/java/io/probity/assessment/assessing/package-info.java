/** The assessment of alleged corrupt conduct: one statutory test, answered with reasons, and what follows from it. */
@NullMarked
package io.probity.assessment.assessing;

import org.jspecify.annotations.NullMarked;
