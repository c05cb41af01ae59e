/** The intake service: where a complaint, a report and the identity behind it come in. */
@NullMarked
package io.probity.intake;

import org.jspecify.annotations.NullMarked;
