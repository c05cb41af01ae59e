/** What the council does about a complaint is decided. */
@NullMarked
package io.probity.assessment.deciding;

import org.jspecify.annotations.NullMarked;
