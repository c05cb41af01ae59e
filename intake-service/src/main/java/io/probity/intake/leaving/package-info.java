/** The council's letters reach whoever gave no name: they lie where a receipt opens. */
@NullMarked
package io.probity.intake.leaving;

import org.jspecify.annotations.NullMarked;
