/** What is heard from intake and assessment is noted, so that an appeal can be decided without asking anyone. */
@NullMarked
package io.probity.appeals.reacting;

import org.jspecify.annotations.NullMarked;
