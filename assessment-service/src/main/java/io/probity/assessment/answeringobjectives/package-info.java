/** Each objective of a fraud investigation is answered. */
@NullMarked
package io.probity.assessment.answeringobjectives;

import org.jspecify.annotations.NullMarked;
