/** What may be seen of assessments and investigations, and by whom. */
@NullMarked
package io.probity.assessment.viewing;

import org.jspecify.annotations.NullMarked;
