/** What was said is confirmed with who said it. */
@NullMarked
package io.probity.intake.confirming;

import org.jspecify.annotations.NullMarked;
