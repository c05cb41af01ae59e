@NullMarked
package io.probity.intake.viewing;

import org.jspecify.annotations.NullMarked;
