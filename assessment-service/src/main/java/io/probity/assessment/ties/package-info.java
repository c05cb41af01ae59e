/** Who reports to whom, and who is close to whom: two registers, an entry for each officer. */
@NullMarked
package io.probity.assessment.ties;

import org.jspecify.annotations.NullMarked;
