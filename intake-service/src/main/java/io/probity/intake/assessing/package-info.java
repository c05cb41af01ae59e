/** The coordinator decides whether it is a disclosure that has to be notified. */
@NullMarked
package io.probity.intake.assessing;

import org.jspecify.annotations.NullMarked;
