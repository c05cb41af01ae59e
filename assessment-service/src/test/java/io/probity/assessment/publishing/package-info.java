/** What the others are told, and what not. */
@NullMarked
package io.probity.assessment.publishing;

import org.jspecify.annotations.NullMarked;
