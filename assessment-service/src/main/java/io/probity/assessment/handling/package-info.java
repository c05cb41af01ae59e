/** Commands of people who may see the matter they are about: for all others there is no such matter. */
@NullMarked
package io.probity.assessment.handling;

import org.jspecify.annotations.NullMarked;
