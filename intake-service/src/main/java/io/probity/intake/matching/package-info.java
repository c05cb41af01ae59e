/** Matters that may belong together are suggested, among those that whoever asks may see. */
@NullMarked
package io.probity.intake.matching;

import org.jspecify.annotations.NullMarked;
