/** What is alike wherever an officer does something with a complaint. */
@NullMarked
package io.probity.intake.handling;

import org.jspecify.annotations.NullMarked;
