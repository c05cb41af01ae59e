/** What else the form asks to be considered. */
@NullMarked
package io.probity.assessment.considering;

import org.jspecify.annotations.NullMarked;
