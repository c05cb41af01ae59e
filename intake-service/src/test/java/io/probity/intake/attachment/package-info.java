/** Tests of how documents come in, are kept, and go out. */
@NullMarked
package io.probity.intake.attachment;

import org.jspecify.annotations.NullMarked;
