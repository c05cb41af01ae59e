/** What this service does by itself when it hears of something: one sentence, one class. */
@NullMarked
package io.probity.assessment.reacting;

import org.jspecify.annotations.NullMarked;
