/** An officer reports what an administrative complaint is about as suspected corrupt conduct. */
@NullMarked
package io.probity.intake.suspecting;

import org.jspecify.annotations.NullMarked;
